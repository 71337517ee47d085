import { currenciesOf } from './currency.ts'
import { type Amount, parseAmount } from './money.ts'

/** An amount as written, before the decimal sign is known. */
export interface Figure {
  readonly negative: boolean
  /** The currencies that the text beside it may mean; null if there is no such text. */
  readonly currencies: readonly string[] | null
  /** The unsigned value if "." is the decimal sign; null if that is impossible. */
  readonly point: Amount | null
  /** The unsigned value if "," is the decimal sign; null if that is impossible. */
  readonly comma: Amount | null
  /** What DR or CR beside it says of the account's money. */
  readonly way?: 'out' | 'in'
  /** "k" for thousands or "m" for millions is written behind it: the power of ten. */
  readonly scale?: 3 | 6
}

/** Longer than any amount with its currency. */
const MAX_LENGTH = 80

/** Digits must be grouped by three, with the same separator throughout. A leading zero means a phone number. */
const POINT = /^([1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=\.))(?:\.(\d+))?$/
const COMMA = /^([1-9]\d{0,2}(?:([. '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=,))(?:,(\d+))?$/

/** What most cells are: nothing but digits, or digits with one or two decimals. */
const PLAIN = /^(?:0|[1-9]\d{0,17})(\.\d\d?)?$/

/** The most common form in payrolls: "12,345.50". */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3}){1,5}\.\d\d?$/

/**
 * Parses a written amount: "KES 1,234.50", "1 234,50", "1'234.50", "(500)", "500-", "KSh 500/=", "1,500.00 DR", "2.5k".
 * Null for anything that is not clearly an amount, such as a phone number or "+500".
 */
export function parseFigure(text: string): Figure | null {
  const plainly = PLAIN.exec(text)
  if (plainly)
    return { negative: false, currencies: null, point: text, comma: plainly[1] === undefined ? text : null }
  if (GROUPED.test(text)) {
    const point = text.replaceAll(',', '')
    return { negative: false, currencies: null, point, comma: null }
  }
  if (text.length > MAX_LENGTH) return null
  const plain = text
    .normalize('NFKC')
    .trim()
    // How exports and people keep a spreadsheet from changing a cell.
    .replace(/^(?:="(.*)"|'(.+))$/, '$1$2')
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

type Affixes = Pick<Figure, 'negative' | 'currencies' | 'way' | 'scale'>

/**
 * Interprets the text before and after the digits: a minus sign, brackets, currency signs, DR or CR, k or m. Null if it
 * means anything else.
 */
function parseAffixes(before: string, after: string): Affixes | null {
  const inBrackets = before.includes('(') && after.includes(')')
  const [start, wayBefore] = withoutWay(inBrackets ? before.replace('(', '') : before, /^(dr|cr)\.?(?=\W|$)/i)
  const [rest, wayAfter] = withoutWay(
    inBrackets ? after.replace(')', '') : after,
    /(dr|cr|db|(?<!\p{L})[dc])\.?$/iu
  )
  const [, letter = '', behind = ''] = /^(k|mn?(?!\p{L}))?(.*)$/isu.exec(rest) ?? []
  const scaled = letter !== '' && (behind === '' || currenciesOf(behind) !== null)
  const [, shillings = '', end = ''] = /^(\/[=-]|=)?(.*)$/s.exec(scaled ? behind : rest) ?? []
  const minuses = [inBrackets, start.includes('-'), end.includes('-')].filter(Boolean)
  const signs = [start.replace('-', ''), shillings, end.replace('-', '')].filter(sign => sign !== '')
  const meant = signs.map(currenciesOf).filter(codes => codes !== null)
  if (minuses.length > 1 || meant.length < signs.length || (wayBefore && wayAfter)) return null
  const [some] = meant
  const way = wayBefore ?? wayAfter
  return {
    negative: minuses.length === 1,
    currencies: some?.filter(code => meant.every(codes => codes.includes(code))) ?? null,
    ...(way && { way }),
    ...(scaled && { scale: letter.toLowerCase() === 'k' ? 3 : 6 })
  }
}

function withoutWay(text: string, shape: RegExp): readonly [text: string, way: Figure['way']] {
  const found = shape.exec(text)
  if (!found) return [text, undefined]
  return [text.replace(shape, ''), found[1]?.toLowerCase().startsWith('c') ? 'in' : 'out']
}
