import Big from 'big.js'
import type { Pace } from '../forecast/pace.ts'
import type { Amount } from '../money/money.ts'

/** An amount with until when the wallet will last with it, wall-clock milliseconds; null if that is not known. */
export interface TopUpOffer {
  readonly amount: Amount
  readonly lastsUntil: number | null
}

/** Leading figures of amounts that people pay. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
/** A smaller and a larger offer beside the suggested one. */
const SMALLER = 0.4
const LARGER = 2

/** Rounded up to an amount that people pay: 38,700 to 40,000. Null for nothing. */
function roundUpToPaid(value: number): Amount | null {
  if (!(value > 0) || !Number.isFinite(value)) return null
  const power = Math.floor(Math.log10(value))
  const leading = value / 10 ** power
  const step = STEPS.find(one => one >= leading * (1 - 1e-9)) ?? 10
  return new Big(step).times(new Big(10).pow(power)).toFixed()
}

/**
 * Three amounts, the second of which is enough until a moment at the likely pace.
 * @param balance as read when the pace was taken
 * @param until wall-clock milliseconds
 * @param decimals of the currency: no offer is smaller than its smallest unit
 * @returns empty where the balance is enough already, and where payments are too rare to tell
 */
export function offersUntil(
  pace: Pace,
  balance: Amount,
  until: number,
  decimals: number
): readonly TopUpOffer[] {
  if (pace.rare || until <= pace.at) return []
  const held = Math.max(0, Number(balance))
  // What a wallet would spend if there were enough in it.
  const spent = pace.spending(until, Number.MAX_SAFE_INTEGER).likely
  const wanted = roundUpToPaid(spent - held)
  if (wanted === null) return []
  const amounts = [SMALLER, 1, LARGER].map(factor => roundUpToPaid(Number(wanted) * factor) ?? wanted)
  if (amounts.some(amount => !new Big(amount).round(decimals, Big.roundDown).eq(amount))) return []
  return amounts.map(amount => ({ amount, lastsUntil: pace.passage(held + Number(amount)).likely }))
}
