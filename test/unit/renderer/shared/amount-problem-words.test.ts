import { expect, test } from 'vitest'
import { thresholdProblemWords } from '#renderer/shared/amount-problem-words.ts'

test.each([
  ['unclear', 'en', /like 20,000\./],
  ['unclear', 'fr', /comme 20\s000\./],
  ['unclearHours', 'sw', /kama saa 4\./],
  ['unclearShare', 'fr', /comme 20\s%\./],
  ['criticalNotBelowLow', 'en', /smaller than the low one/]
] as const)(
  'explains %s in %s with an example in the language’s number format',
  (problem, language, said) => {
    expect(thresholdProblemWords(problem, 'KES', language)).toMatch(said)
  }
)
