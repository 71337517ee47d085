import { currenciesOf, currenciesOfWord } from '../../money/currency.ts'
import { parseFigure } from '../../money/figure.ts'

/** A line of words with one figure at its end or beginning. */
export interface PayeeLine {
  readonly payee: string
  readonly figure: string
}

/** Longer lines are no payee and amount. Characters. */
const MAX_LENGTH = 200

/** Digits with separators between them, and letters right before them, which may be a currency. */
const NUMBER =
  /(?<![\p{L}\p{N}.,'/:+-])((?:\p{L}{1,4}\.?|[₵¢₦€£$])(?=\d))?((?:\d{1,3}(?: \d{3})+(?!\d)|\d)[\d.,'’]*)/gu

/** "1.", "2)", "3 -" before a name count the lines. */
const LIST_NUMBER = /^\s*(?:\d{1,4}[.)](?=\s)|\d{1,4}\s+-\s(?=\s*\p{L})|[-*•]\s)/u

/** The figures of a line, with currencies beside them; telephone numbers, dates and the line's own number are none. */
function figuresOf(line: string): { readonly at: number; readonly text: string }[] {
  const start = LIST_NUMBER.exec(line)?.[0].length ?? 0
  const figures: { at: number; text: string }[] = []
  for (const found of line.matchAll(NUMBER)) {
    if (found.index < start) continue
    const [, sign = '', number = ''] = found
    const digits = number.replace(/[.,'’]+$/, '')
    const at = found.index + sign.length
    const end = at + digits.length
    // "B12" is no amount, "K1500" is.
    if (sign !== '' && currenciesOf(sign) === null) continue
    if (/^0\d|^\d{9,}$/.test(digits) || /^[/:-]\d|^%/.test(line.slice(end, end + 2))) continue
    const before = /(?:[\p{L}.=₵¢₦€£$]{1,6}\.? ?)?[(-]? ?$/u.exec(line.slice(Math.max(0, at - 10), at))
    const after = /^(?:\/[=-]|=)? ?\)?(?:[\p{L}₵¢₦€£$]{1,4}(?![\p{L}\p{N}]))?/u.exec(line.slice(end))
    figures.push(widest(before?.[0] ?? '', digits, after?.[0] ?? '', at))
  }
  return figures
}

/** A figure with as much of what stands around it as can belong to it. */
function widest(before: string, digits: string, after: string, at: number): { at: number; text: string } {
  const [bracket = ''] = /[(-] ?$/.exec(before) ?? []
  const sign = before.slice(0, before.length - bracket.length).trim()
  // Without a blank between, as in "K1500", any sign is one; a name before a blank is none.
  const isSign = /\s$/.test(before) ? currenciesOfWord(sign) !== null : currenciesOf(sign) !== null
  const dash = bracket.startsWith('-') && (sign === '' || !isSign) ? '' : bracket
  const start = isSign ? before : dash
  for (const tail of [after, /^(?:\/[=-]|=)? ?\)?/.exec(after)?.[0] ?? '', ''])
    if (parseFigure(`${start}${digits}${tail}`))
      return { at: at - start.length, text: `${start}${digits}${tail}` }
  return { at, text: digits }
}

/**
 * Takes a line such as "Achieng - 2,500" or "2. Baraka Ksh 1,750" apart. 'several' where it has more than one figure, null
 * where it has none or is far too long.
 */
export function parsePayeeLine(line: string): PayeeLine | 'several' | null {
  // "Achieng-2,500" has a dash between a word and its amount.
  const text = line.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/(\p{L})[-–—](?=\d)/gu, '$1 – ')
  if (text.length > MAX_LENGTH) return null
  const figures = figuresOf(text)
  const [only] = figures
  if (!only) return null
  if (figures.length > 1) return 'several'
  const [before, after] = [text.slice(0, only.at), text.slice(only.at + only.text.length)]
  const payee = `${before.replace(LIST_NUMBER, '')} ${after}`.replace(/^[\s:=–—-]+|[\s:=–—,;-]+$/g, '')
  return { payee: payee.trim(), figure: only.text.trim() }
}
