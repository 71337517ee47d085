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
