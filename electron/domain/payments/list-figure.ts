import type { Language } from '../language.ts'
import { currenciesOf } from '../money/currency.ts'
import { decimalSeparator } from '../money/format.ts'
import { type Amount, decimalsOf, parseAmount } from '../money/money.ts'

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

type Separator = 'point' | 'comma'

/**
 * Determines the decimal separator of a whole column from the figures that can be read in only one way
 * ("1,234.50"), or, if there are none, from the language. A figure that both separators read differently is
 * ambiguous if the column mixes both, or if the language's separator leaves more decimals than the currency
 * has.
 * @param decimals of the currency
 * @returns a function that reads a figure of this column, without its sign
 */
export function figureReaderFor(
  figures: readonly (Figure | null)[],
  language: Language,
  decimals: number
): (figure: Figure) => Amount | 'ambiguous' {
  const points = figures.filter(figure => figure?.comma === null).length
  const commas = figures.filter(figure => figure?.point === null).length
  const ofLanguage: Separator = decimalSeparator(language) === ',' ? 'comma' : 'point'
  const separator: Separator = points > commas ? 'point' : commas > points ? 'comma' : ofLanguage
  const mixed = points > 0 && commas > 0
  const proven = !mixed && points + commas > 0
  return figure => {
    const amount = figure[separator]
    if (amount !== null && figure.point === figure.comma) return amount
    if (amount === null || (mixed && isReadBothWays(figure))) return 'ambiguous'
    if (!proven && isReadBothWays(figure) && decimalsOf(amount) > decimals) return 'ambiguous'
    return amount
  }
}

/** Whether a figure can be read in both ways. If the two differ, they differ by a factor of a thousand. */
const isReadBothWays = ({ comma, point }: Figure): boolean => comma !== null && point !== null
