import { type Amount, parseAmount, times } from '#domain/money/money.ts'

/** Pads with zeros or truncates to the number of decimals a provider writes. */
export function withDecimals(amount: Amount, decimals: number): Amount {
  const [whole = '', fraction = ''] = amount.split('.')
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`
}

/** Converts to minor units: "6666.70" becomes "666670". Text that is not an amount is returned unchanged. */
export function toMinorUnits(text: string, decimals: number): string {
  const amount = parseAmount(text)
  return amount === null ? text : withDecimals(times(amount, `1${'0'.repeat(decimals)}`), 0)
}
