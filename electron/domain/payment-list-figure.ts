import { type Amount, parseAmount } from './money.ts'
import { currenciesOf } from './payment-list-currency.ts'

/** An amount as a person or a program wrote it, before it is decided which mark is the decimal one. */
export interface Figure {
  readonly negative: boolean
  /** The currencies that what stands beside it may mean; null where nothing does. */
  readonly currencies: readonly string[] | null
  /** What it is, without its sign, where "." is the decimal mark; null where it cannot be. */
  readonly point: Amount | null
  /** The same where "," is. */
  readonly comma: Amount | null
}

/** Longer than any amount with its currency. */
const LONGEST = 80

/** Grouping counts only where it groups by three, by one mark throughout; a leading zero is a telephone number's. */
const POINT = /^([1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=\.))(?:\.(\d+))?$/
const COMMA = /^([1-9]\d{0,2}(?:([. '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=,))(?:,(\d+))?$/

/**
 * Takes a written amount apart: "KES 1,234.50", "1 234,50", "1'234.50", "(500)", "500-", "KSh 500/=". Null for
 * anything that is not clearly one, such as a telephone number or "+500".
 */
export function figureOf(text: string): Figure | null {
  if (text.length > LONGEST) return null
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u2019/g, "'")
  const found = /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:.*\d)?)(\D*)$/u.exec(plain)
  const [, before = '', body = '', after = ''] = found ?? []
  const beside = besideOf(before.replaceAll(' ', ''), after.replaceAll(' ', ''))
  const [point, comma] = [readAs(body, POINT), readAs(body, COMMA)]
  return beside === null || (point === null && comma === null) ? null : { ...beside, point, comma }
}

function readAs(body: string, shape: RegExp): Amount | null {
  const found = shape.exec(body)
  if (!found) return null
  const whole = found[1]?.replace(/\D/g, '') || '0'
  return parseAmount(found[3] === undefined ? whole : `${whole}.${found[3]}`)
}

/** What stands before and after the digits: a minus or brackets, and signs of currency. */
function besideOf(before: string, after: string): Pick<Figure, 'negative' | 'currencies'> | null {
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
