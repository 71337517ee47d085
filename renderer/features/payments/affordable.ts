import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import { levelOf } from '#domain/alerts/thresholds.ts'
import type { SpendingEstimate } from '#domain/forecast/pace.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { type Amount, add, isBelow, subtract } from '#domain/money/money.ts'
import { type Affordability, checkAffordability, topUpNeeded } from '#domain/payments/affordability.ts'
import { isPayable } from '#domain/payments/payable.ts'

/** The payments a wallet is asked about, in its currency. */
export interface PaymentQuestion {
  readonly payments: readonly Amount[]
  /** The fee for each payment: a fixed amount, and a percentage of the payment. */
  readonly fixed: Amount
  readonly percent: Amount
  readonly keep: Amount
  /** Estimate of what the wallet itself spends until they are made; null where they are made now. */
  readonly spending: SpendingEstimate | null
}

export interface PaymentAnswer {
  /** tight: enough, unless the wallet spends more than the likely amount until then. */
  readonly kind: 'yes' | 'tight' | 'short'
  /** The alert level that what is left is below, `empty` where nothing is left; null where neither. */
  readonly leaves: 'critical' | 'low' | 'empty' | null
  readonly sums: Affordability
  /** The balance after the payments, including the amount to keep. */
  readonly after: Amount
  /** What is missing and has to be topped up; "0" where nothing is. */
  readonly missing: Amount
}

/**
 * Whether a wallet can make the payments, and what exactly is left or missing; null for one that was never
 * read.
 */
export function paymentAnswer(
  { amount, currency, thresholds }: Pick<WalletView, 'amount' | 'currency' | 'thresholds'>,
  { payments, fixed, percent, keep, spending }: PaymentQuestion
): PaymentAnswer | null {
  if (amount === null) return null
  const decimals = fractionDigits(currency)
  const sums = checkAffordability({ balance: amount, payments, fee: { fixed, percent, decimals }, keep })
  const likely = spending?.likely ?? '0'
  const missing = topUpNeeded(sums, likely, decimals)
  const after = subtract(add(sums.left, keep), likely)
  const level = levelOf(after, thresholds)
  const leaves = level !== 'healthy' ? level : isBelow('0', after) ? null : 'empty'
  if (isBelow('0', missing)) return { kind: 'short', leaves, sums, after, missing }
  const isSure = !isBelow(sums.left, spending?.most ?? '0')
  return { kind: isSure ? 'yes' : 'tight', leaves, sums, after, missing }
}

export interface PayableWallet {
  readonly account: AccountView
  readonly wallet: WalletView
}

/** The wallets that payments can be made from, in the user's order. */
export const payableWallets = ({ accounts }: Snapshot): readonly PayableWallet[] =>
  accounts.flatMap(account => account.wallets.filter(isPayable).map(wallet => ({ account, wallet })))
