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

const SHILLINGS = ['KES', 'TZS', 'UGX', 'SOS']

/**
 * Signs written beside amounts, in capitals and without points and blanks, and the currency codes they may
 * mean.
 */
const SIGNS = new Map<string, readonly string[]>([
  ['SH', SHILLINGS],
  ['SHS', SHILLINGS],
  // "500/=" and "500/-" mean a whole number of shillings.
  ['/=', SHILLINGS],
  ['/-', SHILLINGS],
  ['KSH', ['KES']],
  ['KSHS', ['KES']],
  ['USH', ['UGX']],
  ['USHS', ['UGX']],
  ['TSH', ['TZS']],
  ['TSHS', ['TZS']],
  ['$', ['USD']],
  ['US$', ['USD']],
  ['F', ['XAF', 'XOF']],
  ['CFA', ['XAF', 'XOF']],
  ['FCFA', ['XAF', 'XOF']],
  ['FRW', ['RWF']],
  ['RF', ['RWF']],
  ['FBU', ['BIF']],
  ['FC', ['CDF']],
  ['BR', ['ETB']],
  ['MK', ['MWK']],
  ['ZK', ['ZMW']],
  ['K', ['ZMW', 'MWK']],
  ['R', ['ZAR']],
  ['GH₵', ['GHS']],
  ['₵', ['GHS']],
  ['₦', ['NGN']],
  ['€', ['EUR']],
  ['£', ['GBP']]
])

/** The currency codes that a sign or code beside an amount may mean; null if it is neither. */
export function currenciesOf(sign: string): readonly string[] | null {
  const capitals = sign.replaceAll('.', '').toUpperCase()
  return SIGNS.get(capitals) ?? (/^[A-Z]{3}$/.test(capitals) ? [capitals] : null)
}
