import type { CsvRow } from '../../files/csv.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { messageLayouts } from '../layouts/index.ts'
import type { MessageLayout } from '../layouts/list-layout.ts'
import { MONEY } from '../layouts/money-text.ts'
import type { TextRows } from './text-rows.ts'

/** Longer messages are cut: what they say of money stands at their beginning. Characters. */
const MAX_MESSAGE = 600
/** More messages than a telephone shows. */
const MAX_LINES = 20_000

/** A text of messages has one here, below what was written about them. Characters. */
const FIRST = 5_000

/** The columns of a table of messages, named so that they are read like those of a statement. */
const HEADER = ['Message', 'Completion Time', 'Transaction Status', 'Paid In', 'Withdrawn', 'Balance']

interface Message {
  readonly line: number
  readonly text: string
}

/**
 * Confirmation messages as the rows of a statement, each with its own line; null where most of the text is none. A message
 * that says no amount in a known way keeps its text for one, which is then refused.
 */
export function* messagesInSteps(text: string): Steps<TextRows | null> {
  if (!/\d/.test(text.slice(0, MAX_MESSAGE))) return null
  const first = text
    .slice(0, FIRST)
    .split(/\r\n?|\n/)
    .map(cleaned)
  if (!first.some(line => messageLayouts.some(({ start }) => start.test(line)))) return null
  const lines = text.slice(0, MAX_LINES * MAX_MESSAGE).split(/\r\n?|\n/, MAX_LINES)
  const layout = yield* mostCommonLayout(lines)
  if (!layout) return null
  const messages = yield* messagesOf(lines, layout)
  const read: CsvRow[] = []
  for (const message of messages) if (read.push(rowOf(message, layout)) % ROWS_A_STEP === 0) yield
  const understood = read.filter(
    ({ cells }) => cells[2] !== '' || cells[3] !== '' || /^\D{0,6}[\d,. ]+\D{0,6}$/.test(cells[4] ?? '')
  )
  if (understood.length * 2 < messages.length) return null
  return {
    kind: 'rows',
    shape: 'table',
    torn: false,
    rows: [{ line: 0, cells: HEADER }, ...read],
    messagesOf: layout
  }
}

const cleaned = (line: string): string =>
  line
    .slice(0, MAX_MESSAGE)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** What a message says was done, with an amount: a line of this kind is one of its own, also where its beginning is not known. */
const TELLS =
  /\b(?:sent|received|paid|debited|credited|deposit|withdr[aewn]+|withdrawal|top ?up|transferred|bought|failed|loan|ume(?:tuma|pokea|lipa|toa)|vous avez|transfert)\b/i
const HAS_MONEY = new RegExp(MONEY.replace('?<amount>', '?:').replace('{0,3}', '{1,3}'))

/** Whether a line tells of a movement itself, and does not only go on with a message that has not told any yet. */
const isMessage = (line: string, before: string): boolean =>
  TELLS.test(line) && HAS_MONEY.test(line) && TELLS.test(before) && HAS_MONEY.test(before)

/** What moved nothing. */
const FAILED =
  /^.{0,40}?\b(?:failed|unsuccessful|insufficient|not (?:been )?(?:completed|successful)|imeshind\w+|haijafanikiwa|[eé]chou[eé]e?|initiated)\b/i

/** The company of which most messages are; null where there are none. */
function* mostCommonLayout(lines: readonly string[]): Steps<MessageLayout | null> {
  const counts = messageLayouts.map(layout => ({ layout, count: 0 }))
  for (const [index, line] of lines.entries()) {
    const text = cleaned(line)
    for (const each of counts) if (each.layout.start.test(text)) each.count += 1
    if (index % ROWS_A_STEP === 0) yield
  }
  const [most] = counts.sort((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.layout : null
}

/** A message begins where its company's messages begin, and goes on to the next. */
function* messagesOf(lines: readonly string[], { start }: MessageLayout): Steps<readonly Message[]> {
  const messages: Message[] = []
  for (const [index, line] of lines.entries()) {
    const text = cleaned(line)
    const last = messages.at(-1)
    if (index % ROWS_A_STEP === 0) yield
    // What stands above the first message, such as who sent it, is none.
    if (text === '' || (!last && !start.test(text) && !/\d/.test(text))) continue
    if (start.test(text) || !last || isMessage(text, last.text)) messages.push({ line: index + 1, text })
    else messages[messages.length - 1] = { line: last.line, text: cleaned(`${last.text} ${text}`) }
  }
  return messages
}

function rowOf({ line, text }: Message, { balance, sentences, time }: MessageLayout): CsvRow {
  if (FAILED.test(text)) return { line, cells: [text, '', 'Failed', '', '', ''] }
  for (const { shape, way } of sentences) {
    const amount = shape.exec(text)?.groups?.['amount']
    if (amount === undefined) continue
    const [paidIn, withdrawn] = way === 'in' ? [amount, ''] : ['', amount]
    const at = time.exec(text)?.groups?.['time'] ?? ''
    return {
      line,
      cells: [text, at, '', paidIn, withdrawn, balance.exec(text)?.groups?.['balance'] ?? '']
    }
  }
  return { line, cells: [text, '', '', '', text, ''] }
}
