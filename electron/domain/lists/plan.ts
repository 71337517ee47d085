import type { CsvRow } from '../files/csv.ts'
import { findInSteps, ROWS_A_STEP, type Steps } from '../steps.ts'
import type { AmountSource, ListChoice } from './choice.ts'
import { findSource, type SourceFinding } from './columns/amount-source.ts'
import { type ColumnRole, columnRole, wordsOf } from './columns/column-name.ts'
import { currenciesIn, currencyColumn, titleCurrencies } from './columns/list-currency.ts'
import { type MomentSource, momentColumns, momentSource } from './columns/list-moments.ts'
import { isNeutral, parsePaidAnswer, parseStatus } from './columns/status.ts'
import { type Unit, unitOf, unitOfTitle } from './columns/unit.ts'
import { wayColumn } from './columns/ways.ts'
import { zoneOf } from './columns/zone.ts'
import { type CurrencyBy, currencyBy, layoutOf, roleInLayout } from './layout.ts'
import type { ListLayout } from './layouts/list-layout.ts'
import { type ListTable, textsInSteps } from './list-table.ts'
import { cellAt } from './text/text-row.ts'

/** How a table is read: which column holds what. Columns count from 0. */
export interface ReadingPlan {
  readonly layout: ListLayout | null
  readonly roles: readonly ColumnRole[]
  /** The amounts in use; null where the user has to choose first. */
  readonly source: AmountSource | null
  readonly finding: SourceFinding
  readonly statusColumn: number | null
  readonly wayColumn: number | null
  /** The balance after each row, and the one before it. */
  readonly balanceColumn: number | null
  readonly balanceBefore: number | null
  readonly currencyColumn: number | null
  /** The column whose cells say which other has the currency of a row; null for none. */
  readonly currencyBy: CurrencyBy | null
  /** The currencies that the column's name or unit says, or else a title. */
  readonly stated: { readonly codes: readonly string[]; readonly from: 'header' | 'title' } | null
  readonly unit: Unit | 'foreign' | null
  /** The columns that hold moments, likeliest first, and the one in use. */
  readonly momentColumns: readonly number[]
  readonly moments: MomentSource | null
}

interface PlanOptions {
  readonly currency: string
  readonly isPast: boolean
  readonly choice: ListChoice
}

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 300

/** Finds out what each column of a table holds, by name and by its first rows. */
export function* planInSteps(
  table: ListTable,
  { choice, currency, isPast }: PlanOptions
): Steps<ReadingPlan> {
  const layout = layoutOf(table)
  const roles = table.columns.map(name => (layout && roleInLayout(layout, name ?? '')) ?? columnRole(name))
  yield
  const finding = yield* findSource(table, { roles, currency, isPast })
  const source = choice.source ?? finding.source
  const named = (role: ColumnRole) => roles.flatMap((each, column) => (each === role ? [column] : []))
  const [first = 0] = source ? columnsOf(source) : [0]
  const isBefore = (column: number) => namesBefore(table.columns[column] ?? '')
  const times = isPast
    ? (yield* momentColumns(table, named('moment'))).filter(
        column => !source || !columnsOf(source).includes(column)
      )
    : []
  const time = choice.times === 'none' ? undefined : (choice.times ?? times[0])
  const texts = source ? columnsOf(source).map(column => nameAndUnit(table, column)) : []
  return {
    layout,
    roles,
    source,
    finding,
    statusColumn: yield* statusColumnOf(table, roles, first, isPast),
    wayColumn: source?.kind === 'column' ? yield* wayColumn(table, named('way')) : null,
    balanceColumn: named('balance').find(column => !isBefore(column)) ?? null,
    balanceBefore: named('balance').find(isBefore) ?? null,
    currencyColumn: yield* currencyColumn(table, named('currency'), first),
    currencyBy: layout && currencyBy(layout, table),
    stated: statedCurrency(table, texts),
    unit: unitIn(table, texts, currency),
    momentColumns: times,
    moments: time === undefined ? null : withZone(yield* momentSource(table, time), layout)
  }
}

export const columnsOf = (source: AmountSource): readonly number[] =>
  source.kind === 'column' ? [source.column] : [source.out, source.in].filter(column => column !== null)

const nameAndUnit = (table: ListTable, column: number): string => {
  const unit = table.units[column] ?? ''
  return `${table.columns[column] ?? ''}${unit === '' ? '' : ` (${unit.replace(/[()]/g, '')})`}`
}

function statedCurrency(table: ListTable, texts: readonly string[]): ReadingPlan['stated'] {
  const [codes] = texts.flatMap(text => [currenciesIn(text) ?? []]).filter(each => each.length > 0)
  if (codes) return { codes, from: 'header' }
  const titles = titleCurrencies(table)
  return titles && { codes: titles, from: 'title' }
}

function unitIn(table: ListTable, texts: readonly string[], currency: string): ReadingPlan['unit'] {
  const [unit = null] = texts.flatMap(text => unitOf(text, currency) ?? [])
  if (unit !== null) return unit
  const [ofTitle = null] = table.preamble.flatMap(({ cells }) =>
    cells.flatMap(cell => unitOfTitle(cell, currency) ?? [])
  )
  return ofTitle
}

/** A column that is called a status and holds one or several different ones, or that holds nothing else. */
function* statusColumnOf(
  table: ListTable,
  roles: readonly ColumnRole[],
  amounts: number,
  isPast: boolean
): Steps<number | null> {
  const columns = [...roles.keys()].filter(column => column !== amounts)
  for (const column of columns) {
    if (roles[column] !== 'status') continue
    const cells = yield* textsInSteps(table, column)
    // Codes and words that are not known still tell rows apart; a state may be Lagos.
    const isState = wordsOf(table.columns[column] ?? '').some(word => word === 'state' || word === 'etat')
    const tells = (cell: string) =>
      parsePaidAnswer(cell) !== null || (!isState && cells.length > 1 && !isNeutral(cell))
    if ((yield* findInSteps(cells, tells, ROWS_A_STEP)) !== undefined) return column
  }
  const held = yield* findInSteps(columns, column => {
    const asksPaid = roles[column] === 'paid' || (!isPast && namesPaidDay(table.columns[column] ?? ''))
    if (!asksPaid && !['unknown', 'other'].includes(roles[column] ?? '')) return false
    const cells = new Set(table.rows.slice(0, SAMPLE_ROWS).map(row => cellAt(row, column)))
    cells.delete('')
    const parse = asksPaid ? parsePaidAnswer : parseStatus
    return cells.size > 0 && cells.size < 20 && [...cells].every(cell => parse(cell) !== null)
  })
  return held ?? null
}

/** "Date paid", "Paid on", "Tarehe iliyolipwa": a day there says that the row was paid. */
function namesPaidDay(name: string): boolean {
  const all = wordsOf(name)
  // "To be paid" is ahead, "last paid" was for another month.
  if (all.some(word => ['be', 'to', 'last', 'next', 'when'].includes(word))) return false
  return all.some(word => ['paid', 'regle', 'iliyolipwa', 'ililipwa'].includes(word))
}

/** The cell that says a row's currency; "" where none does. */
export function currencyCell(row: CsvRow, { currencyBy: by, currencyColumn }: ReadingPlan): string {
  const column = by?.columns.get(cellAt(row, by.column).toLowerCase()) ?? currencyColumn
  return column === null ? '' : cellAt(row, column)
}

/** With the zone that a layout is known for, where its file names none. */
const withZone = (source: MomentSource, layout: ListLayout | null): MomentSource => ({
  ...source,
  zone: source.zone ?? (layout?.zone === undefined ? null : zoneOf(layout.zone))
})

/** "Balance before", "Opening balance", "Solde précédent". */
const namesBefore = (name: string): boolean =>
  wordsOf(name).some(word => BEFORE.has(word)) && !wordsOf(name).some(word => AFTER.has(word))

const BEFORE = new Set(
  'before opening previous prev prior pre old initial starting avant precedent ancien awali kabla'.split(' ')
)
const AFTER = new Set('after post new running closing current apres nouveau baada mpya'.split(' '))
