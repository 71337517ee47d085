import Big from 'big.js'
import type { WalletFacts } from '../accounts/wallet.ts'
import { ExactSum, SMALL_DECIMALS, smallUnits } from '../money/exact-sum.ts'
import { type Amount, compare, decimalsOf, isBelow, isZero, type Money, subtract } from '../money/money.ts'

/** The provider's fee for each payment, in the wallet's currency. */
export interface Fee {
  readonly fixed: Amount
  /** Percentage of each payment: "1.5" means 1.5 %. */
  readonly percent: Amount
  /** Decimals of the currency's smallest unit: KES 2, UGX 0. */
  readonly decimals: number
}

/** What a set of payments requires of a wallet. All amounts are in the wallet's currency. */
export interface Affordability {
  /** Number of payments. */
  readonly payments: number
  readonly total: Amount
  readonly fees: Amount
  readonly keep: Amount
  /** Payments, fees and the amount to keep. */
  readonly needed: Amount
  /** The balance less `needed`; if negative, how much the wallet is short. */
  readonly left: Amount
}

/**
 * Compares payments with a balance, exactly. The fee of each payment is rounded up to the smallest unit, so
 * that the provider's own rounding can never turn a "yes" into a "no".
 */
export function checkAffordability({
  balance,
  payments,
  fee,
  keep
}: {
  readonly balance: Amount
  readonly payments: readonly Amount[]
  readonly fee: Fee
  readonly keep: Amount
}): Affordability {
  const sum = new ExactSum()
  for (const payment of payments) sum.add(payment)
  const total = new Big(sum.toAmount())
  const fees = new Big(feesOf(payments, fee))
  const needed = total.plus(fees).plus(keep)
  return {
    payments: payments.length,
    total: total.toFixed(),
    fees: fees.toFixed(),
    keep,
    needed: needed.toFixed(),
    left: new Big(balance).minus(needed).toFixed()
  }
}

/** The fees of all payments, in whole numbers, since a payroll may have a hundred thousand. */
function feesOf(payments: readonly Amount[], { decimals, fixed, percent }: Fee): Amount {
  if (isZero(fixed) && isZero(percent)) return '0'
  const least = Math.max(decimalsOf(fixed), decimals, SMALL_DECIMALS)
  const places = payments.reduce((most, payment) => Math.max(most, decimalsOf(payment)), least)
  // A percentage of an amount has its own decimals and two more.
  const more = decimalsOf(percent) + 2
  const share = unitsIn(percent, decimalsOf(percent))
  const own = unitsIn(fixed, places) * 10n ** BigInt(more)
  const smallest = 10n ** BigInt(places + more - decimals)
  const small = { share: Number(share), own: Number(own), smallest: Number(smallest) }
  let fees = 0n
  for (const payment of payments) {
    const fee = places === SMALL_DECIMALS ? smallFee(payment, small) : null
    fees += fee === null ? (share * unitsIn(payment, places) + own + smallest - 1n) / smallest : BigInt(fee)
  }
  return new Big(`${fees}e-${decimals}`).toFixed()
}
/** The fee where a JavaScript number holds it exactly before it is rounded up; null where it does not. */
function smallFee(
  payment: Amount,
  { own, share, smallest }: { readonly own: number; readonly share: number; readonly smallest: number }
): number | null {
  const units = smallUnits(payment)
  const exact = units === null ? Number.POSITIVE_INFINITY : share * units + own
  if (exact > Number.MAX_SAFE_INTEGER) return null
  const rest = exact % smallest
  return (exact - rest) / smallest + (rest > 0 ? 1 : 0)
}

/** A positive amount in units of 10^-decimals. */
function unitsIn(amount: Amount, decimals: number): bigint {
  const [whole = '', minor = ''] = amount.split('.')
  return BigInt(whole + minor.padEnd(decimals, '0'))
}

/**
 * How much to top up so that the payments can still be made after the expected spending; "0" if no top-up is
 * needed. Rounded up to the smallest unit, since less cannot be topped up.
 * @param spentUntil estimated spending until the payments are made
 * @param decimals decimals of the currency's smallest unit
 */
export function topUpNeeded(
  { left }: Pick<Affordability, 'left'>,
  spentUntil: Amount,
  decimals: number
): Amount {
  const lacking = subtract(spentUntil, left)
  return isBelow('0', lacking) ? new Big(lacking).round(decimals, Big.roundUp).toFixed() : '0'
}

/** The properties of a wallet that decide whether it can pay; `amount` is null if the balance is unknown. */
export type CandidateWallet = Pick<WalletFacts, 'currency' | 'kind' | 'active'> & {
  readonly amount: Amount | null
}

/**
 * The wallets that can cover the needed amount, and what would be left in each, largest first. Only active,
 * ordinary wallets of the same currency with a known balance qualify. The age of the balance is for the
 * caller to check.
 */
export function walletsCovering<W extends CandidateWallet>(
  wallets: readonly W[],
  need: Money
): { readonly wallet: W; readonly left: Amount }[] {
  return wallets
    .flatMap(wallet => {
      const { active, amount, currency, kind } = wallet
      if (!active || kind !== 'ordinary' || currency !== need.currency || amount === null) return []
      return isBelow(amount, need.amount) ? [] : [{ wallet, left: subtract(amount, need.amount) }]
    })
    .sort((a, b) => compare(b.left, a.left))
}
