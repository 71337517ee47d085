/**
 * The country (ISO 3166-1) whose payment menus a wallet of this currency is topped up from; null where several share the
 * currency, or none is known.
 */
export function countryOfCurrency(currency: string): string | null {
  return countries[currency] ?? null
}

const countries: Readonly<Record<string, string>> = {
  BIF: 'BI',
  BWP: 'BW',
  CDF: 'CD',
  ETB: 'ET',
  GHS: 'GH',
  GMD: 'GM',
  GNF: 'GN',
  KES: 'KE',
  LRD: 'LR',
  LSL: 'LS',
  MGA: 'MG',
  MWK: 'MW',
  MZN: 'MZ',
  NGN: 'NG',
  RWF: 'RW',
  SLE: 'SL',
  SSP: 'SS',
  SZL: 'SZ',
  TZS: 'TZ',
  UGX: 'UG',
  ZAR: 'ZA',
  ZMW: 'ZM'
}

/** How many digits a number of this kind has. */
export interface DigitCount {
  readonly least: number
  readonly most: number
}

/**
 * Safaricom's paybill and till numbers have five to seven digits. Of other countries no length is documented: there only
 * what no operator hands out is refused.
 */
export function digitCount(field: 'paybill' | 'till', country: string | null): DigitCount {
  const known: Readonly<Record<string, Readonly<Record<typeof field, DigitCount>>>> = {
    KE: { paybill: { least: 5, most: 7 }, till: { least: 5, most: 7 } }
  }
  return known[country ?? '']?.[field] ?? { least: 3, most: 12 }
}
