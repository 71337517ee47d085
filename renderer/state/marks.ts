import { formatBrief } from '../../electron/domain/format.ts'
import type { Language } from '../../electron/domain/language.ts'
import type { Amount } from '../../electron/domain/money.ts'
import { type Rule, ruleProblem } from '../../electron/domain/rule.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'

/** A wallet's marks as typed; "" for none. */
export interface TypedMarks {
  readonly low: string
  readonly critical: string
}

export type MarkProblem = 'unclear' | 'negative' | 'criticalNotBelowLow'

const written = (amount: Amount | null, currency: string, language: Language) =>
  amount === null ? '' : formatBrief({ currency, amount }, language)

/** The marks as they are written in the user's language: "20,000". */
export const typedMarks = (rule: Rule, currency: string, language: Language): TypedMarks => ({
  low: written(rule.low, currency, language),
  critical: written(rule.critical, currency, language)
})

/** The rule with the typed marks in place of its own, or what is wrong with them. */
export function readMarks(
  typed: TypedMarks,
  rule: Rule,
  language: Language
): { readonly rule: Rule } | { readonly problem: MarkProblem } {
  const read = (text: string) => (text.trim() === '' ? null : parseTypedAmount(text, language))
  const low = read(typed.low)
  const critical = read(typed.critical)
  if ((low === null && typed.low.trim() !== '') || (critical === null && typed.critical.trim() !== ''))
    return { problem: 'unclear' }
  const next = { ...rule, low, critical }
  const problem = ruleProblem(next)
  return problem === null ? { rule: next } : { problem }
}
