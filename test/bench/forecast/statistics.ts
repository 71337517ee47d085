import type { Outlook } from '#domain/forecast/outlook.ts'
import { type Answer, type Forecaster, plainGuesses } from './questions.ts'

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const geometricMean = (values: readonly number[]): number => Math.exp(mean(values.map(Math.log)))

export const shareOf = <T>(all: readonly T[], is: (one: T) => unknown) => ({
  value: all.filter(is).length / all.length,
  unit: `of ${all.length}`
})

/** The errors of one forecaster in hours, without the questions on which it was silent. */
export const errorsOf = (answers: readonly Answer[], who: Forecaster): number[] =>
  answers.flatMap(({ errors }) => errors[who] ?? [])

/** How often a wallet ran out within the range, of the times that one was given. */
export function withinRange(
  answers: readonly Answer[],
  outlookOf: (answer: Answer) => Outlook | null = ({ outlook }) => outlook
): { readonly value: number; readonly unit: string } {
  const some = answers.flatMap(answer => {
    const runsOut = outlookOf(answer)?.runsOut
    return runsOut ? [{ ...runsOut, ranOut: answer.ranOut }] : []
  })
  return shareOf(
    some,
    ({ earliest, latest, ranOut }) => ranOut >= earliest && (latest === null || ranOut <= latest)
  )
}

/** Payments are dated to the minute: a nearer guess is luck. */
const LEAST_ERROR = 1 / 60

/**
 * The error beside that of the best plain guess.
 * @param errors in hours, of the forecaster
 * @param answers to the same questions
 */
export function besideBestGuess(
  errors: readonly number[],
  answers: readonly Answer[],
  of: typeof mean
): number {
  const atLeast = (error: number) => Math.max(LEAST_ERROR, error)
  return atLeast(of(errors)) / Math.min(...plainGuesses.map(guess => atLeast(of(errorsOf(answers, guess)))))
}
