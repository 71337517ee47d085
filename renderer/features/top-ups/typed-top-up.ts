import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money/money.ts'
import { type AmountTarget, readTypedAmount, writtenAmount } from '#domain/payments/typed-amount.ts'
import { DAY } from '#domain/time/units.ts'
import { topUpProblem } from '#domain/top-ups/problem.ts'
import type { TopUpFacts, TopUpWay } from '#domain/top-ups/sent-top-up.ts'
import { minutesOf, momentOn, writtenDay } from '#renderer/shared/time-text.ts'

/** When money was sent, as the form has it. */
export interface SentWhen {
  readonly kind: 'now' | 'earlier' | 'anotherDay'
  /** As a date input holds it, "2026-11-27"; "" while it is not complete. Counts for another day only. */
  readonly day: string
  /** Since local midnight. */
  readonly minutes: number
}

/** What the form for a top-up holds. */
export interface TypedTopUp {
  readonly amount: string
  readonly when: SentWhen
  readonly way: TopUpWay
  readonly reference: string
}

/** The facts of a top-up that is to be changed. */
export type KnownTopUp = TopUpFacts & { readonly currency: string }

/**
 * The form as it opens: empty, or with the facts of a top-up that is to be changed.
 * @param now wall-clock milliseconds
 */
export function typedTopUp(known: KnownTopUp | null, now: number, language: Language): TypedTopUp {
  const yesterday = writtenDay(now - DAY)
  if (known === null)
    return {
      amount: '',
      when: { kind: 'now', day: yesterday, minutes: minutesOf(now) },
      way: 'mobile-money',
      reference: ''
    }
  const { amount, currency, reference, sentAt, way } = known
  const isToday = writtenDay(sentAt) === writtenDay(now)
  return {
    amount: writtenAmount({ currency, amount }, language),
    when: {
      kind: isToday ? 'earlier' : 'anotherDay',
      day: isToday ? yesterday : writtenDay(sentAt),
      minutes: minutesOf(sentAt)
    },
    way,
    reference: reference ?? ''
  }
}

/**
 * When it was sent, wall-clock milliseconds; null where day and time are not complete. One that is changed keeps its
 * seconds where its minute is still the same.
 */
export function sentAtOf(
  { day, kind, minutes }: SentWhen,
  known: KnownTopUp | null,
  now: number
): number | null {
  if (kind === 'now') return now
  const today = writtenDay(now)
  const at = momentOn(kind === 'earlier' ? today : day, minutes)
  const isSame = known && at === momentOn(writtenDay(known.sentAt), minutesOf(known.sentAt))
  return isSame ? known.sentAt : at
}

/** What is wrong with the amount as typed; null if nothing is, or it is empty, or the field itself asks about it. */
export type AmountProblem = 'zero' | 'digits' | 'decimals' | 'unclear' | 'currency' | 'twofold'

/** The amount as typed, null while there is none; and what is wrong with it. */
export function readAmount(
  text: string,
  language: Language,
  target: AmountTarget
): { readonly amount: Amount | null; readonly problem: AmountProblem | null } {
  const typed = readTypedAmount(text, language, target)
  if (typed.kind === 'empty') return { amount: null, problem: null }
  if (typed.kind !== 'amount') {
    const isNegative = typed.kind === 'unclear' && /^\D{0,4}[-−]\s?\d/.test(text)
    return { amount: null, problem: isNegative ? 'zero' : typed.kind }
  }
  const { amount } = typed
  const problem = problemOf(amount, 0, 0, target.decimals)
  return problem === 'zero' || problem === 'digits' || problem === 'decimals'
    ? { amount: null, problem }
    : { amount, problem: null }
}

/** What is wrong with the moment; null if nothing is. */
export function whenProblem(
  when: SentWhen,
  known: KnownTopUp | null,
  now: number
): 'noTime' | 'future' | 'tooOld' | null {
  const at = sentAtOf(when, known, now)
  if (at === null) return 'noTime'
  const problem = problemOf('1', at, now, 0)
  return problem === 'future' || problem === 'tooOld' ? problem : null
}

/** As the main process will judge it, but for what it alone knows: the wallet's other top-ups. */
const problemOf = (amount: Amount, sentAt: number, now: number, decimals: number) =>
  topUpProblem(
    { amount, sentAt, way: 'other', reference: null },
    { decimals, others: [], now, isAnother: true }
  )?.kind ?? null
