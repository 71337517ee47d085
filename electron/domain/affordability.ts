import Big from 'big.js'
import { type Amount, compare, isBelow, type Money, subtract } from './money.ts'
import type { WalletFacts } from './wallet.ts'

/** What a provider takes for each payment, in the wallet's currency. */
export interface Fee {
  readonly fixed: Amount
  /** Of each payment: "1.5" is one and a half percent. */
  readonly percent: Amount
  /** Decimals of the currency's smallest unit: KES 2, UGX 0. */
  readonly decimals: number
}

/** What some payments need of a wallet; every amount in the wallet's currency. */
export interface Affordability {
  /** How many payments. */
  readonly payments: number
  readonly total: Amount
  readonly fees: Amount
  readonly keep: Amount
  /** Payments, fees and what is to be kept. */
  readonly needed: Amount
  /** What is left beyond what is to be kept; below zero it is what the wallet is short by. */
  readonly left: Amount
}

/**
 * Holds payments against a balance, exactly. A fee is rounded up to the smallest unit at each payment, so that a
 * "yes" is never given that the provider's own rounding could take back.
 */
export function afford({
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
  const share = new Big(fee.percent).times('0.01')
  let total = new Big(0)
  let fees = new Big(0)
  for (const payment of payments) {
    total = total.plus(payment)
    fees = fees.plus(share.times(payment).plus(fee.fixed).round(fee.decimals, Big.roundUp))
  }
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

/**
 * How much to top up so that the payments can be made after the wallet has also spent so much; "0" where it will do.
 * Rounded up to the smallest unit, the least that can be topped up.
 * @param spentUntil what the wallet spends until then, by estimate
 * @param decimals of the currency's smallest unit
 */
export function topUpNeeded(
  { left }: Pick<Affordability, 'left'>,
  spentUntil: Amount,
  decimals: number
): Amount {
  const lacking = subtract(spentUntil, left)
  return isBelow('0', lacking) ? new Big(lacking).round(decimals, Big.roundUp).toFixed() : '0'
}

/** What carriers() asks of a wallet; its balance is null where it is not known. */
export type Carrier = Pick<WalletFacts, 'currency' | 'kind' | 'active'> & { readonly amount: Amount | null }

/**
 * The wallets that could carry what is needed, and what is left in each, most first: of the same currency, in use,
 * no collateral, and with a balance that is known. How old that balance is, is for the caller to say.
 */
export function carriers<W extends Carrier>(
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
