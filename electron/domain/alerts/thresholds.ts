import type { Level, WalletFacts } from '../accounts/wallet.ts'
import { type Amount, compare, isBelow, roundDown, times } from '../money/money.ts'

/** The user's alert thresholds for one wallet, in the wallet's currency; null means not set. */
export interface Thresholds {
  readonly low: Amount | null
  readonly critical: Amount | null
  /** Minutes of runway below which the wallet is low. */
  readonly lastsLessThan: number | null
  /** Percentage of an average day's spending, 1-100, below which the wallet is low. */
  readonly dailyShare: number | null
}

export const noThresholds: Thresholds = { low: null, critical: null, lastsLessThan: null, dailyShare: null }

/** Whether a wallet can ever be low: whether any alert level is set for it. */
export const hasThresholds = (thresholds: Thresholds): boolean =>
  Object.values(thresholds).some(threshold => threshold !== null)

/** A balance's level. A balance exactly on a threshold is not below it. */
export function levelOf(amount: Amount, rule: Thresholds): Level {
  if (rule.critical !== null && isBelow(amount, rule.critical)) return 'critical'
  if (rule.low !== null && isBelow(amount, rule.low)) return 'low'
  return 'healthy'
}

const isSameAmount = (one: Amount | null, other: Amount | null) =>
  one === null || other === null ? one === other : compare(one, other) === 0

/** Compares amounts by value: "0.3" and "0.30" are the same threshold. */
export const areSameThresholds = (one: Thresholds, other: Thresholds): boolean =>
  isSameAmount(one.low, other.low) &&
  isSameAmount(one.critical, other.critical) &&
  one.lastsLessThan === other.lastsLessThan &&
  one.dailyShare === other.dailyShare

/** What is wrong with a set of thresholds, and the first one it is about. */
type ThresholdsProblem =
  | { readonly kind: 'negative'; readonly field: 'low' | 'critical' }
  | { readonly kind: 'criticalNotBelowLow'; readonly field: 'critical' }

/** The first problem of a set of thresholds; null if valid. None is negative, and critical is below low. */
export function thresholdsProblem({ low, critical }: Thresholds): ThresholdsProblem | null {
  if (low !== null && isBelow(low, '0')) return { kind: 'negative', field: 'low' }
  if (critical !== null && isBelow(critical, '0')) return { kind: 'negative', field: 'critical' }
  if (low !== null && critical !== null && !isBelow(critical, low))
    return { kind: 'criticalNotBelowLow', field: 'critical' }
  return null
}

/**
 * Suggests round thresholds: about a day's spending and a fifth of it, as providers advise; while spending is
 * unknown, about a quarter and a tenth of the balance. Collateral, inactive and empty wallets get none: a
 * threshold above a balance that is always zero would alert for ever.
 * @param dailySpending an average day's spending, in the wallet's currency; null if unknown
 */
export function proposeThresholds(
  wallet: Pick<WalletFacts, 'kind' | 'active'>,
  amount: Amount | null,
  dailySpending: Amount | null = null
): Thresholds {
  if (wallet.kind === 'collateral' || !wallet.active || amount === null || !isBelow('0', amount))
    return noThresholds
  const spends = dailySpending !== null && isBelow('0', dailySpending)
  const low = spends ? dailySpending : times(amount, '0.25')
  const critical = spends ? times(dailySpending, '0.2') : times(amount, '0.1')
  return { ...noThresholds, low: roundDown(low), critical: roundDown(critical) }
}
