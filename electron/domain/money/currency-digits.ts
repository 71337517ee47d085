const NONE =
  'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RSD RWF SLL SOS SYP UGX VND VUV XAF XOF XPF YER'
const THREE = 'BHD JOD KWD LYD OMR TND'

/**
 * Currencies whose number of decimals is not two, according to Unicode CLDR (and so Intl). They are listed
 * here because Intl would load its number tables first, which takes as long as rendering the whole popover.
 */
const otherThanTwo: ReadonlyMap<string, number> = new Map([
  ...NONE.split(' ').map(currency => [currency, 0] as const),
  ...THREE.split(' ').map(currency => [currency, 3] as const)
])

/** The number of decimals of a currency: UGX 0, KES 2. An unknown code has 2. */
export const fractionDigits = (currency: string): number => otherThanTwo.get(currency) ?? 2
