import type { Language } from '#domain/language.ts'
import { fill } from '#messages/template.ts'
import { messages } from '../messages/index.ts'
import { type ThresholdProblemKind, writtenHours, writtenShare } from './amount-problem.ts'

/** What is wrong with the thresholds typed, with an example of valid input; null where the field itself says it. */
export function thresholdProblemWords(problem: ThresholdProblemKind, language: Language): string | null {
  const { wallet, alerts } = messages[language]
  switch (problem) {
    case 'unclear':
      return null
    case 'unclearHours':
      return fill(alerts.unclearHours, { example: writtenHours(240, language) })
    case 'unclearShare':
      return fill(alerts.unclearShare, { example: writtenShare(20, language) })
    case 'negative':
    case 'criticalNotBelowLow':
      return wallet[problem]
    default:
      return problem satisfies never
  }
}
