import type { CsvRow } from '../files/csv.ts'
import { finish, type Steps } from '../steps.ts'
import { initialListChoice } from './choice.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ListOptions } from './list-options.ts'
import { tableInSteps } from './list-table.ts'
import { planInSteps } from './plan.ts'
import type { ListResult } from './reading.ts'
import { settleDateOrder } from './rows/date-order.ts'
import { readRowsInSteps } from './rows/read-rows.ts'
import { htmlRowsInSteps, isHtml } from './text/html-rows.ts'
import { messagesInSteps } from './text/messages.ts'
import { type SheetText, sheetRowsInSteps } from './text/sheet-rows.ts'
import { cellAt, filledRows } from './text/text-row.ts'
import { type TextRows, textRowsInSteps } from './text/text-rows.ts'

/** A list's text, or the rows of cells that a spreadsheet or a web page has. */
export type ListInput = string | SheetText | readonly CsvRow[]

/**
 * Reads a list of payments: a table with or without a header, lines of a payee and an amount, or confirmation messages of
 * mobile money. Says of each row whether it counts or why not, and asks what only the user can know.
 */
export function* readListInSteps(input: ListInput, options: ListOptions): Steps<ListResult> {
  const rows =
    typeof input === 'string'
      ? yield* rowsOfText(input)
      : 'sheet' in input
        ? yield* sheetRowsInSteps(input)
        : input
  if ('kind' in rows && rows.kind !== 'rows') return { kind: 'broken', why: rows.kind, line: rows.line }
  const read: TextRows = 'kind' in rows ? rows : { kind: 'rows', rows, shape: 'table', torn: false }
  const table = yield* tableInSteps(read.rows, read.shape === 'table')
  if (!table) return { kind: 'broken', why: filledRows(read.rows).length === 0 ? 'empty' : 'noPayments' }
  yield
  const layout = fingerprintOf(table, options.isPast)
  const chosen = options.choice ?? (layout === null ? null : options.recall?.(layout)) ?? initialListChoice
  const isLines = read.shape === 'lines'
  const choice = isLines ? { ...chosen, source: { kind: 'column', column: 1 } as const } : chosen
  const planned = yield* planInSteps(table, { ...options, choice })
  const order = planned.layout?.dates ?? (read.messagesOf ? 'dayFirst' : null)
  const moments =
    planned.moments && (yield* settleDateOrder(table, planned.moments, { ...options, choice }, order))
  const plan = { ...planned, moments }
  const hasNoFigure = isLines && !table.rows.some(row => /\d/.test(cellAt(row, 1)))
  if (hasNoFigure || table.rows.length === 0) return { kind: 'broken', why: 'noPayments' }
  if (plan.source === null && plan.finding.options.length === 0) return { kind: 'broken', why: 'noAmounts' }
  yield
  const known = { layout, choice: chosen, messagesOf: read.messagesOf ?? null }
  const isTorn = read.torn && chosen.source === null
  if (!isTorn && plan.source)
    return { ...(yield* readRowsInSteps(table, plan, { ...options, choice })), ...known }
  const unread = yield* readRowsInSteps(table, { ...plan, source: null }, { ...options, choice })
  return { ...unread, ...known, questions: [{ kind: 'source', options: plan.finding.options, torn: isTorn }] }
}

/** Reads a list at once; see {@link readListInSteps}. */
export const readList = (input: ListInput, options: ListOptions): ListResult =>
  finish(readListInSteps(input, options))

function* rowsOfText(text: string) {
  if (isHtml(text))
    return { kind: 'rows' as const, rows: yield* htmlRowsInSteps(text), shape: 'table' as const, torn: false }
  return (yield* messagesInSteps(text)) ?? (yield* textRowsInSteps(text))
}
