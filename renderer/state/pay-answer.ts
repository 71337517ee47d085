import type { WalletView } from '../../electron/contract/snapshot.ts'
import { type Affordability, afford, topUpNeeded } from '../../electron/domain/affordability.ts'
import { fractionDigits } from '../../electron/domain/currency-digits.ts'
import { type Amount, add, isBelow, subtract } from '../../electron/domain/money.ts'

/** The payments a wallet is asked about, in its currency. */
export interface Question {
  readonly payments: readonly Amount[]
  /** The fee for each payment: a fixed amount, and a percentage of the payment. */
  readonly fixed: Amount
  readonly percent: Amount
  readonly keep: Amount
  /** Estimate of what the wallet itself spends until they are made; null where they are made now. */
  readonly spending: { readonly likely: Amount; readonly most: Amount } | null
}

export interface Answer {
  /** tight: enough, unless the wallet spends more than the likely amount until then. */
  readonly kind: 'yes' | 'tight' | 'short'
  readonly sums: Affordability
  /** The balance after the payments, including the amount to keep. */
  readonly after: Amount
  /** What is missing and has to be topped up; "0" where nothing is. */
  readonly short: Amount
}

/**
 * Whether a wallet can make the payments, and what exactly is left or missing; null for one that was never
 * read.
 */
export function answerOf(
  { amount, currency }: Pick<WalletView, 'amount' | 'currency'>,
  { payments, fixed, percent, keep, spending }: Question
): Answer | null {
  if (amount === null) return null
  const decimals = fractionDigits(currency)
  const sums = afford({ balance: amount, payments, fee: { fixed, percent, decimals }, keep })
  const likely = spending?.likely ?? '0'
  const short = topUpNeeded(sums, likely, decimals)
  const after = subtract(add(sums.left, keep), likely)
  if (isBelow('0', short)) return { kind: 'short', sums, after, short }
  const isSure = !isBelow(sums.left, spending?.most ?? '0')
  return { kind: isSure ? 'yes' : 'tight', sums, after, short }
}
