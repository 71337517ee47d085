import { isUnit } from './unit.ts'

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

/** The number of decimals of a currency: UGX 0, KES 2, and none of units that are no money. An unknown code has 2. */
export const fractionDigits = (currency: string): number =>
  isUnit(currency) ? 0 : (otherThanTwo.get(currency) ?? 2)

const SHILLINGS = ['KES', 'TZS', 'UGX', 'SOS']
const FRANCS = ['XAF', 'XOF', 'RWF', 'BIF', 'CDF', 'GNF', 'DJF', 'KMF']

/**
 * Signs written beside amounts, in capitals and without points and blanks, and the currency codes they may
 * mean.
 */
const SIGNS = new Map<string, readonly string[]>([
  ['SH', SHILLINGS],
  ['SHILLINGS', SHILLINGS],
  ['SHILINGI', SHILLINGS],
  ['SHS', SHILLINGS],
  // "500/=" and "500/-" mean a whole number of shillings.
  ['/=', SHILLINGS],
  ['/-', SHILLINGS],
  ['KSH', ['KES']],
  ['KSHS', ['KES']],
  ['USH', ['UGX']],
  ['USHS', ['UGX']],
  ['UGSH', ['UGX']],
  ['UGSHS', ['UGX']],
  ['TSH', ['TZS']],
  ['TSHS', ['TZS']],
  ['$', ['USD']],
  ['US$', ['USD']],
  ['F', FRANCS],
  ['FRANC', FRANCS],
  ['FRANCS', FRANCS],
  ['FRANCSCFA', ['XAF', 'XOF']],
  ['CFA', ['XAF', 'XOF']],
  ['FCFA', ['XAF', 'XOF']],
  ['FRW', ['RWF']],
  ['RF', ['RWF']],
  ['FBU', ['BIF']],
  ['FC', ['CDF']],
  ['FG', ['GNF']],
  ['BIRR', ['ETB']],
  ['MT', ['MZN']],
  ['KZ', ['AOA']],
  ['LE', ['SLE', 'SLL']],
  ['BR', ['ETB']],
  ['MK', ['MWK']],
  ['ZK', ['ZMW']],
  ['K', ['ZMW', 'MWK']],
  ['R', ['ZAR']],
  ['GH₵', ['GHS']],
  ['GH¢', ['GHS']],
  ['GHC', ['GHS']],
  ['₵', ['GHS']],
  ['¢', ['GHS']],
  ['₦', ['NGN']],
  ['N', ['NGN']],
  ['=N=', ['NGN']],
  ['NAIRA', ['NGN']],
  // "150,000=" is how a whole amount is closed on paper, so that nothing can be added.
  ['=', SHILLINGS],
  ['€', ['EUR']],
  ['£', ['GBP']]
])

/** The currency codes that a sign or code beside an amount may mean; null if it is neither. */
export function currenciesOf(sign: string): readonly string[] | null {
  const capitals = sign.replaceAll('.', '').toUpperCase()
  return SIGNS.get(capitals) ?? (/^[A-Z]{3}$/.test(capitals) ? [capitals] : null)
}

/** The codes of ISO 4217 in use (2026), with the Ghanaian cedi's old one, which is still written. */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHC GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
    'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
    'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH ' +
    'UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' ')
)

/** Codes that are names or words as well: "Bob 500", "all staff". */
const WORDS = new Set(
  'ALL BAM BOB CAD COP CUP DOP GEL KG LAK LE MAD MOP MT PEN RON SAR SOS TOP TRY'.split(' ')
)

/**
 * The currency codes that a word surely means: a code of ISO 4217 or a sign that is longer than a letter. Null for any
 * other word, also one of three letters, and for a code that is an ordinary word.
 */
export function currenciesOfWord(word: string): readonly string[] | null {
  const capitals = word.replaceAll('.', '').toUpperCase()
  if (WORDS.has(capitals) || /^[A-Z=]$/.test(capitals)) return null
  return SIGNS.get(capitals) ?? (CODES.has(capitals) ? [capitals] : null)
}
