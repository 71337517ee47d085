import type { Amount } from '../domain/money.ts'

/** Pads with zeros, or cuts, to so many decimals: how a provider writes an amount. */
export function withDecimals(amount: Amount, decimals: number): Amount {
  const [whole = '', fraction = ''] = amount.split('.')
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`
}
