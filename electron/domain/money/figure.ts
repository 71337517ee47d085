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

const COMMA_SIGN = 0x2c
const POINT_SIGN = 0x2e

/** Longer than any amount with its currency. */
const MAX_LENGTH = 80

/** Digits must be grouped by three, with the same separator throughout. A leading zero means a phone number. */
const POINT = /^([1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=\.))(?:\.(\d+))?$/
const COMMA = /^([1-9]\d{0,2}(?:([. '])\d{3})(?:\2\d{3})*|0|[1-9]\d*|(?=,))(?:,(\d+))?$/

/** More digits of an amount are read with more care. */
const PLAIN_DIGITS = 18

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * The value of a figure as most are written: nothing but digits, with one or two decimals ("2500", "2500.50"), or grouped with
 * decimals ("12,345.50"). Null for any other. The value says it all: see {@link figureOf}.
 */
export function plainFigure(text: string): Amount | null {
  const { length } = text
  let [at, commas, sinceComma] = [0, 0, 0]
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) sinceComma += 1
    else if (code === COMMA_SIGN && (commas === 0 ? sinceComma > 0 && sinceComma < 4 : sinceComma === 3)) {
      commas += 1
      sinceComma = 0
    } else break
  }
  const digits = at - commas
  const decimals = length - at - 1
  const hasDecimals =
    (decimals === 1 || decimals === 2) &&
    text.charCodeAt(at) === POINT_SIGN &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(length - 1))
  if (digits < 1 || digits > PLAIN_DIGITS || !(hasDecimals || at === length)) return null
  if (text.startsWith('0') && at > 1) return null
  if (commas === 0) return text
  if (!hasDecimals || sinceComma !== 3) return null
  return commas === 1 ? text.slice(0, at - 4) + text.slice(at - 3) : text.replaceAll(',', '')
}

/** The figure of which {@link plainFigure} returned the value. */
export const figureOf = (plain: Amount): Figure => ({
  negative: false,
  currencies: null,
  point: plain,
  comma: plain.includes('.') ? null : plain
})

/**
 * Parses a written amount: "KES 1,234.50", "1 234,50", "1'234.50", "(500)", "500-", "KSh 500/=", "1,500.00 DR", "2.5k".
 * Null for anything that is not clearly an amount, such as a phone number or "+500".
 */
export function parseFigure(text: string): Figure | null {
  const plainly = plainFigure(text)
  if (plainly !== null) return figureOf(plainly)
  if (text.length > MAX_LENGTH) return null
  const plain = text
    .normalize('NFKC')
    .trim()
    // How exports and people keep a spreadsheet from changing a cell.
    .replace(/^(?:="(.*)"|'(.+))$/, '$1$2')
    .replace(ARABIC, sign => ARABIC_SIGNS[sign] ?? String((sign.codePointAt(0) ?? 0) & 15))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u2019/g, "'")
  const found = /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:.*\d)?)(\D*)$/u.exec(plain)
  const [, before = '', body = '', after = ''] = found ?? []
  const affixes = parseAffixes(before.replaceAll(' ', ''), after.replaceAll(' ', ''))
  const [point, comma] = [readAs(body, POINT), readAs(body, COMMA)]
  return affixes === null || (point === null && comma === null) ? null : { ...affixes, point, comma }
}

/** Digits of Arabic and Persian, with their signs for thousands and decimals. */
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g
const ARABIC_SIGNS: Readonly<Record<string, string>> = { '\u066b': '.', '\u066c': ',' }

/** Whether a "k" behind an amount of naira may stand for kobo, with which Nigerians close a whole amount: "N2,500.00k". */
export const endsInKobo = (text: string): boolean => /\d{3}(?:[.:]\d\d)?\s?k$/i.test(text.slice(-12).trim())

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
