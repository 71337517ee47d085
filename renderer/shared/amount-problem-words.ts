import type { Language } from '#domain/language.ts'
import { formatBrief } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { messages } from '../messages/index.ts'
import { type ThresholdProblemKind, writtenHours, writtenShare } from './amount-problem.ts'

/** What is wrong with the thresholds typed, with an example of valid input. */
export function thresholdProblemWords(
  problem: ThresholdProblemKind,
  currency: string,
  language: Language
): string {
  const { wallet, alerts } = messages[language]
  switch (problem) {
    case 'unclear':
      return fill(wallet.unclear, { example: formatBrief({ currency, amount: '20000' }, language) })
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
