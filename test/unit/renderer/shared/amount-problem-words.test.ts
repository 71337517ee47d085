import { expect, test } from 'vitest'
import { thresholdProblemWords } from '#renderer/shared/amount-problem-words.ts'

test.each([
  ['unclearHours', 'sw', /kama saa 4\./],
  ['unclearShare', 'fr', /comme 20\s%\./],
  ['criticalNotBelowLow', 'en', /smaller than the low one/]
] as const)(
  'explains %s in %s with an example in the language’s number format',
  (problem, language, said) => {
    expect(thresholdProblemWords(problem, language)).toMatch(said)
  }
)
