import { type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money/money.ts'
import { type AmountTarget, readTypedAmount, writtenAmount } from '#domain/payments/typed-amount.ts'
import {
  readHours,
  readShare,
  type ThresholdProblemKind,
  writtenHours,
  writtenShare
} from '#renderer/shared/amount-problem.ts'

export type ThresholdId = keyof Thresholds

/** A wallet's thresholds as typed; "" for none. */
export type TypedThresholds = Readonly<Record<ThresholdId, string>>

export interface ThresholdProblem {
  readonly kind: ThresholdProblemKind
  /** The thresholds it is about. */
  readonly fields: readonly ThresholdId[]
}

/** The thresholds as the user's language writes them: "20,000", "4 h", "20%". */
export function typedThresholds(rule: Thresholds, currency: string, language: Language): TypedThresholds {
  const { low, critical, lastsLessThan, dailyShare } = rule
  const written = (amount: Amount | null) =>
    amount === null ? '' : writtenAmount({ currency, amount }, language)
  return {
    low: written(low),
    critical: written(critical),
    lastsLessThan: lastsLessThan === null ? '' : writtenHours(lastsLessThan, language),
    dailyShare: dailyShare === null ? '' : writtenShare(dailyShare, language)
  }
}

/** The rule as typed, or what is wrong with it. */
export function readThresholds(
  typed: TypedThresholds,
  language: Language,
  target: AmountTarget
): { readonly rule: Thresholds } | { readonly problem: ThresholdProblem } {
  const read = <T>(id: ThresholdId, parse: (text: string, language: Language) => T | null) =>
    typed[id].trim() === '' ? null : parse(typed[id], language)
  const readAmount = (text: string) => {
    const typed = readTypedAmount(text, language, target)
    return typed.kind === 'amount' ? typed.amount : null
  }
  const rule: Thresholds = {
    low: read('low', readAmount),
    critical: read('critical', readAmount),
    lastsLessThan: read('lastsLessThan', readHours),
    dailyShare: read('dailyShare', readShare)
  }
  const isUnclear = (id: ThresholdId) => rule[id] === null && typed[id].trim() !== ''
  const amounts = (['low', 'critical'] as const).filter(isUnclear)
  if (amounts.length > 0) return { problem: { kind: 'unclear', fields: amounts } }
  if (isUnclear('lastsLessThan')) return { problem: { kind: 'unclearHours', fields: ['lastsLessThan'] } }
  if (isUnclear('dailyShare')) return { problem: { kind: 'unclearShare', fields: ['dailyShare'] } }
  const problem = thresholdsProblem(rule)
  return problem === null ? { rule } : { problem: { kind: problem.kind, fields: ['low', 'critical'] } }
}
