const NONE =
  'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RSD RWF SLL SOS SYP UGX VND VUV XAF XOF XPF YER'
const THREE = 'BHD JOD KWD LYD OMR TND'

/**
 * Currencies that are written with other than two decimals, as Unicode's CLDR has them and Intl with it. Asking Intl
 * itself loads its tables of numbers, which takes as long as drawing the whole popover.
 */
const otherThanTwo: ReadonlyMap<string, number> = new Map([
  ...NONE.split(' ').map(currency => [currency, 0] as const),
  ...THREE.split(' ').map(currency => [currency, 3] as const)
])

/** The currency's own number of decimals: UGX 0, KES 2. An unknown code has 2. */
export const fractionDigits = (currency: string): number => otherThanTwo.get(currency) ?? 2
