import { type Amount, isBelow, roundDown, times } from './money.ts'
import type { Level, WalletFacts } from './wallet.ts'

/** The user's marks for one wallet, in the wallet's currency; null means not set. */
export interface Rule {
  readonly low: Amount | null
  readonly critical: Amount | null
  /** Minutes of runway below which the wallet is low; kept for the forecast. */
  readonly lastsLessThan: number | null
  /** Percent of an average day's spending, 1-100, below which the wallet is low. */
  readonly dailyShare: number | null
}

export const noRule: Rule = { low: null, critical: null, lastsLessThan: null, dailyShare: null }

/** What a balance means by its marks. A balance exactly on a mark is not below it. */
export function levelOf(amount: Amount, rule: Rule): Level {
  if (rule.critical !== null && isBelow(amount, rule.critical)) return 'critical'
  if (rule.low !== null && isBelow(amount, rule.low)) return 'low'
  return 'healthy'
}

/** What is wrong with a rule, or null: marks are never negative and critical lies below low. */
export function ruleProblem(rule: Rule): 'negative' | 'criticalNotBelowLow' | null {
  const { low, critical } = rule
  if ((low !== null && isBelow(low, '0')) || (critical !== null && isBelow(critical, '0'))) return 'negative'
  if (low !== null && critical !== null && !isBelow(critical, low)) return 'criticalNotBelowLow'
  return null
}

/**
 * Marks to offer, as round figures: about a day's spending and a fifth of it, as providers advise, or, while no
 * spending is known, about a quarter and a tenth of the balance. Wallets that are silent by nature (collateral,
 * inactive) and empty ones get none: a mark above a balance that is always zero would cry wolf for ever.
 * @param dailySpending an average day's, in the wallet's currency
 */
export function suggestRule(
  wallet: Pick<WalletFacts, 'kind' | 'active'>,
  amount: Amount | null,
  dailySpending: Amount | null = null
): Rule {
  if (wallet.kind === 'collateral' || !wallet.active || amount === null || !isBelow('0', amount))
    return noRule
  const spends = dailySpending !== null && isBelow('0', dailySpending)
  const low = spends ? dailySpending : times(amount, '0.25')
  const critical = spends ? times(dailySpending, '0.2') : times(amount, '0.1')
  return { ...noRule, low: roundDown(low), critical: roundDown(critical) }
}
