import { fractionDigits } from '#domain/money/currency.ts'
import { type Amount, compare, isZero, parseAmount } from '#domain/money/money.ts'
import { type AmountTarget, readTypedAmount, readTypedNumber } from '#domain/payments/typed-amount.ts'
import type { Problem } from './problem.ts'

type Read<T> = { readonly value: T } | { readonly problem: Problem }

/**
 * An amount as typed on a command line. Who types it, or wrote the script, may have meant it in either language's way:
 * "12,000" is refused with both readings, in every language. "12000" and "12000.50" have one.
 */
export function readAmount(given: string, target: AmountTarget): Read<Amount> {
  const read = (['en', 'fr'] as const).map(language => readTypedAmount(given, language, target))
  const readings = read.flatMap(one =>
    one.kind === 'amount' ? [one.amount] : one.kind === 'twofold' ? one.readings : []
  )
  const different = readings
    .filter((amount, at) => readings.findIndex(other => compare(other, amount) === 0) === at)
    .sort((one, other) => compare(other, one))
  const [larger, smaller] = different
  const { currency } = target
  if (larger !== undefined && smaller !== undefined) {
    const money = (amount: Amount) => ({ currency, amount })
    return { problem: { kind: 'twofold', given, readings: [money(larger), money(smaller)] } }
  }
  if (read.some(({ kind }) => kind === 'decimals')) return { problem: { kind: 'decimals', given, currency } }
  if (read.some(({ kind }) => kind === 'currency')) return { problem: { kind: 'currency', given, currency } }
  return larger === undefined ? { problem: { kind: 'amount', given } } : { value: larger }
}

/** An amount to be paid, which is above zero. */
export function readPayment(given: string, target: AmountTarget): Read<Amount> {
  const read = readAmount(given, target)
  return 'value' in read && isZero(read.value) ? { problem: { kind: 'zero', given } } : read
}

/** An amount that was read before, above zero. */
export function readExact(given: string): Read<Amount> {
  const amount = parseAmount(given)
  const isPayment = amount !== null && compare(amount, '0') > 0
  return isPayment ? { value: amount } : { problem: { kind: 'amount', given } }
}

export interface ReadFee {
  readonly fixed: Amount
  readonly percent: Amount
  readonly decimals: number
}

/** A fee for each payment: "50" in the wallet's currency, or "1.5%" of the payment. Null is none. */
export function readFee(given: string | null, target: AmountTarget): Read<ReadFee> {
  const decimals = fractionDigits(target.currency)
  const none = { fixed: '0', percent: '0', decimals }
  if (given === null) return { value: none }
  if (given.trim().endsWith('%')) {
    const number = given.trim().slice(0, -1)
    const [english, french] = (['en', 'fr'] as const).map(language =>
      readTypedNumber(number, language, '100')
    )
    if (!english || !french || compare(english, french) !== 0) return { problem: { kind: 'fee', given } }
    return { value: { ...none, percent: english } }
  }
  const fixed = readAmount(given, target)
  return 'value' in fixed ? { value: { ...none, fixed: fixed.value } } : fixed
}
