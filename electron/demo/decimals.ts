import { type Amount, parseAmount, times } from '../domain/money.ts'

/** Pads with zeros, or cuts, to so many decimals: how a provider writes an amount. */
export function withDecimals(amount: Amount, decimals: number): Amount {
  const [whole = '', fraction = ''] = amount.split('.')
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`
}

/** How a provider writes an amount in minor units: "6666.70" becomes "666670". What is no number stays as it is. */
export function minorOf(text: string, decimals: number): string {
  const amount = parseAmount(text)
  return amount === null ? text : withDecimals(times(amount, `1${'0'.repeat(decimals)}`), 0)
}
