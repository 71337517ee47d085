import { formatBrief } from '../../electron/domain/format.ts'
import type { Language } from '../../electron/domain/language.ts'
import { type Amount, compare } from '../../electron/domain/money.ts'
import { type Rule, ruleProblem } from '../../electron/domain/rule.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'
import { readHours, readShare, writtenHours, writtenShare } from './typed-figures.ts'

export type MarkId = keyof Rule

/** A wallet's thresholds as typed; "" for none. */
export type TypedMarks = Readonly<Record<MarkId, string>>

export interface MarkProblem {
  readonly kind: 'unclear' | 'unclearHours' | 'unclearShare' | 'negative' | 'criticalNotBelowLow'
  /** The thresholds it is about. */
  readonly of: readonly MarkId[]
}

/** The thresholds as the user's language writes them: "20,000", "4 h", "20%". */
export function typedMarks(rule: Rule, currency: string, language: Language): TypedMarks {
  const { low, critical, lastsLessThan, dailyShare } = rule
  const written = (amount: Amount | null) =>
    amount === null ? '' : formatBrief({ currency, amount }, language)
  return {
    low: written(low),
    critical: written(critical),
    lastsLessThan: lastsLessThan === null ? '' : writtenHours(lastsLessThan, language),
    dailyShare: dailyShare === null ? '' : writtenShare(dailyShare, language)
  }
}

/** The rule as typed, or what is wrong with it. */
export function readMarks(
  typed: TypedMarks,
  language: Language
): { readonly rule: Rule } | { readonly problem: MarkProblem } {
  const read = <T>(id: MarkId, parse: (text: string, language: Language) => T | null) =>
    typed[id].trim() === '' ? null : parse(typed[id], language)
  const rule: Rule = {
    low: read('low', parseTypedAmount),
    critical: read('critical', parseTypedAmount),
    lastsLessThan: read('lastsLessThan', readHours),
    dailyShare: read('dailyShare', readShare)
  }
  const isUnclear = (id: MarkId) => rule[id] === null && typed[id].trim() !== ''
  const amounts = (['low', 'critical'] as const).filter(isUnclear)
  if (amounts.length > 0) return { problem: { kind: 'unclear', of: amounts } }
  if (isUnclear('lastsLessThan')) return { problem: { kind: 'unclearHours', of: ['lastsLessThan'] } }
  if (isUnclear('dailyShare')) return { problem: { kind: 'unclearShare', of: ['dailyShare'] } }
  const kind = ruleProblem(rule)
  return kind === null ? { rule } : { problem: { kind, of: ['low', 'critical'] } }
}

const isSameAmount = (one: Amount | null, other: Amount | null) =>
  one === null || other === null ? one === other : compare(one, other) === 0

/** Compares amounts by value: "0.3" and "0.30" are the same threshold. */
export const isSameRule = (one: Rule, other: Rule): boolean =>
  isSameAmount(one.low, other.low) &&
  isSameAmount(one.critical, other.critical) &&
  one.lastsLessThan === other.lastsLessThan &&
  one.dailyShare === other.dailyShare
