import { type Amount, parseAmount } from '../money/money.ts'
import { currenciesOf } from '../money/payment-list-currency.ts'

/** An amount as written, before the decimal separator is known. */
export interface Figure {
  readonly negative: boolean
  /** The currencies that the text beside it may mean; null if there is no such text. */
  readonly currencies: readonly string[] | null
  /** The unsigned value if "." is the decimal separator; null if that is impossible. */
  readonly point: Amount | null
  /** The unsigned value if "," is the decimal separator; null if that is impossible. */
  readonly comma: Amount | null
}

/** Longer than any amount with its currency. */
const MAX_LENGTH = 80

/**
 * Digits must be grouped by three, with the same separator throughout. A leading zero means a phone number.
 */
const POINT = /^([1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=\.))(?:\.(\d+))?$/
const COMMA = /^([1-9]\d{0,2}(?:([. '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=,))(?:,(\d+))?$/

/**
 * Parses a written amount: "KES 1,234.50", "1 234,50", "1'234.50", "(500)", "500-", "KSh 500/=". Null for
 * anything that is not clearly an amount, such as a phone number or "+500".
 */
export function parseFigure(text: string): Figure | null {
  if (text.length > MAX_LENGTH) return null
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u2019/g, "'")
  const found = /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:.*\d)?)(\D*)$/u.exec(plain)
  const [, before = '', body = '', after = ''] = found ?? []
  const affixes = parseAffixes(before.replaceAll(' ', ''), after.replaceAll(' ', ''))
  const [point, comma] = [readAs(body, POINT), readAs(body, COMMA)]
  return affixes === null || (point === null && comma === null) ? null : { ...affixes, point, comma }
}

function readAs(body: string, shape: RegExp): Amount | null {
  const found = shape.exec(body)
  if (!found) return null
  const whole = found[1]?.replace(/\D/g, '') || '0'
  return parseAmount(found[3] === undefined ? whole : `${whole}.${found[3]}`)
}

/**
 * Interprets the text before and after the digits: a minus sign, brackets and currency signs. Null if it
 * means anything else.
 */
function parseAffixes(before: string, after: string): Pick<Figure, 'negative' | 'currencies'> | null {
  const inBrackets = before.includes('(') && after.includes(')')
  const start = inBrackets ? before.replace('(', '') : before
  const [, shillings = '', end = ''] =
    /^(\/[=-])?(.*)$/s.exec(inBrackets ? after.replace(')', '') : after) ?? []
  const minuses = [inBrackets, start.includes('-'), end.includes('-')].filter(Boolean)
  const signs = [start.replace('-', ''), shillings, end.replace('-', '')].filter(sign => sign !== '')
  const meant = signs.map(currenciesOf).filter(codes => codes !== null)
  if (minuses.length > 1 || meant.length < signs.length) return null
  const [some] = meant
  return {
    negative: minuses.length === 1,
    currencies: some?.filter(code => meant.every(codes => codes.includes(code))) ?? null
  }
}
