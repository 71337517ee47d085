import { fractionDigits } from '../../money/currency.ts'
import { type Amount, parseAmount } from '../../money/money.ts'

/** The unit in which a column writes its amounts, as a power of ten: -2 is kobo, 3 is thousands. */
export type Unit = -2 | 3 | 6

/** Hundredths that only some currencies have. */
const HUNDREDTHS: Readonly<Record<string, readonly string[] | null>> = {
  kobo: ['NGN'],
  pesewa: ['GHS'],
  pesewas: ['GHS'],
  ngwee: ['ZMW'],
  cent: null,
  cents: null,
  centimes: null,
  senti: null,
  minor: null
}

const THOUSANDS =
  /(?:^|[^\d.,])(?:'0{3}s?|0{3}'?s)(?!\d)|[(\s]['’]?000['’]?s?\)?$|\bx ?1[, ]?000\b|\bthousands?\b|\b(?:en )?milliers\b|\b(?:ma)?elfu\b|\((?:k|k ?[A-Z]{3,4}|[A-Z]{3,4} ?k)\)/i
const MILLIONS =
  /\bmillions?\b|\b(?:ma)?milioni\b|\((?:mn?|mn? [A-Z]{3,4}|[A-Z]{3,4} mn?)\)|['’]000[,. ]?000\b/i

/** What a title says of its amounts: "figures in thousands", "KES '000"; not "per thousand units" or "1000+ customers". */
const IN_TITLE =
  /(?:\b(?:in|en|kwa)\b[^.]{0,30}?|[(:]\s*)(?:thousands|millions|milliers|(?:ma)?elfu|(?:ma)?milioni)\b|'0{3}|\b0{3}'?s\b/i

/**
 * The unit that a column's name or a title says, null for none; 'foreign' for hundredths that the currency does not have.
 * @param currency a code of ISO 4217
 */
export function unitOf(name: string, currency: string): Unit | 'foreign' | null {
  const text = plainOf(name).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const hundredth = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .find(word => Object.hasOwn(HUNDREDTHS, word))
  if (hundredth !== undefined) {
    const currencies = HUNDREDTHS[hundredth]
    const has = currencies ? currencies.includes(currency) : fractionDigits(currency) === 2
    return has ? -2 : 'foreign'
  }
  if (MILLIONS.test(text)) return 6
  return THOUSANDS.test(text) && !isKwacha(text, currency) ? 3 : null
}

/** The unit that a title above a table says its amounts are in; null for none. */
export const unitOfTitle = (title: string, currency: string): Unit | null => {
  const unit = IN_TITLE.test(plainOf(title)) ? unitOf(title, currency) : null
  return unit === 3 || unit === 6 ? unit : null
}

const plainOf = (text: string): string => text.slice(0, 200).replace(/\u2019/g, "'")

/** "(K)" is kwacha there. */
const isKwacha = (text: string, currency: string): boolean =>
  ['ZMW', 'MWK'].includes(currency) && /\(k\)/i.test(text) && !/0{3}|thousand|elfu|millier/i.test(text)

/** The amount times a power of ten, exactly, by moving its point; null where it grows too long. */
export function shift(amount: Amount, power: number): Amount | null {
  if (power === 0) return amount
  const [whole = '', minor = ''] = amount.split('.')
  if (power > 0) {
    const digits = minor.padEnd(power, '0')
    return parseAmount(join(whole + digits.slice(0, power), digits.slice(power)))
  }
  const digits = whole.padStart(1 - power, '0')
  return parseAmount(join(digits.slice(0, power), (digits.slice(power) + minor).replace(/0+$/, '')))
}

const join = (whole: string, minor: string): string => (minor === '' ? whole : `${whole}.${minor}`)
