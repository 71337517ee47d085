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

/** Telephone numbers with blanks in them: "0712 345 678", "07 12 34 56 78", "+254 712 345 678". */
const SPACED_PHONE =
  /(?<![\d,.])(?:0\d{3}[ -]\d{3}[ -]\d{3}|0\d{2}[ -]\d{3}[ -]\d{4}|0\d(?:[ -]\d\d){4}|\+\d{3}[ -]?\d{2,3}[ -]\d{3}[ -]\d{3,4})(?![\d,.])/g

/** "1.", "2)", "3 -" before a name count the lines. */
const LIST_NUMBER = /^\s*(?:\d{1,4}[.)](?=\s)|\d{1,4}\s+-\s(?=\s*\p{L})|[-*•]\s)/u

/** What counts or dates something rather than being paid: "30th", "Week 48", "30 Nov", "November 2026". */
const MONTH =
  'jan(?:uary|vier)?|janu?ari|feb(?:ruary|ruari)?|f[ée]vrier|mar(?:ch|s)|machi|apr(?:il|ili)?|avril|may|mai|mei|june?|juin|juni|july?|juillet|julai|aug(?:ust|osti)?|ao[uû]t|agosti|sept?(?:ember|emba|embre)?|oct(?:ober|obre)?|oktoba|nov(?:ember|emba|embre)?|dec(?:ember|embre)?|d[ée]c(?:embre)?|desemba'
const COUNTED =
  /(?:^|[^\p{L}])(?:week|wk|batch|page|list|wiki|semaine|lot|tranche|phase|room|flat|block|floor|plot|apt|table|route|invoice|inv|receipt|order|ref|po)\.?\s*#?$/iu
const ORDINAL = /^(?:st|nd|rd|th|er|ère|e|[eè]me)(?![\p{L}\p{N}])/iu
const BEFORE_YEAR = new RegExp(`(?:^|[^\\p{L}])(?:${MONTH})\\.?,?\\s*$`, 'iu')
const AFTER_DAY = new RegExp(`^\\.?\\s*(?:${MONTH})(?![\\p{L}])`, 'iu')

/** Whether bare digits are part of a date or count something. */
function isDateOrCount(digits: string, before: string, after: string): boolean {
  if (!/^\d{1,4}$/.test(digits)) return false
  const [isDay, isYear] = [Number(digits) >= 1 && Number(digits) <= 31, /^20\d\d$/.test(digits)]
  if (ORDINAL.test(after)) return true
  if ((isYear || isDay) && BEFORE_YEAR.test(before)) return true
  if (isDay && AFTER_DAY.test(after)) return true
  return digits.length < 4 && COUNTED.test(before)
}

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
    if (sign === '' && isDateOrCount(digits, line.slice(Math.max(0, at - 20), at), line.slice(end, end + 20)))
      continue
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
  const text = line
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/(\p{L})[-–—](?=\d)/gu, '$1 – ')
    .slice(0, MAX_LENGTH + 1)
    .replace(SPACED_PHONE, phone => phone.replace(/[ -]/g, ''))
  if (text.length > MAX_LENGTH) return null
  const figures = figuresOf(text)
  const [only] = figures
  if (!only) return null
  if (figures.length > 1) return 'several'
  const [before, after] = [text.slice(0, only.at), text.slice(only.at + only.text.length)]
  const payee = `${before.replace(LIST_NUMBER, '')} ${after}`.replace(/^[\s:=–—-]+|[\s:=–—,;-]+$/g, '')
  return { payee: payee.trim(), figure: only.text.trim() }
}
