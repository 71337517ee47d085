import type { CsvRow } from '../../files/csv.ts'
import { filterInSteps, findInSteps, mapInSteps, type Steps } from '../../steps.ts'
import type { ListTable } from '../list-table.ts'
import { cellAt } from '../text/text-row.ts'
import { wordsOf } from './column-name.ts'
import { type DateOrder, isClock, type MomentFault, parseWrittenMoment, type ToInstant } from './moment.ts'
import { instantIn, type Zone, zoneInName, zoneOf } from './zone.ts'

/** Where a list says when its payments were made. Columns count from 0. */
export interface MomentSource {
  readonly column: number
  /** The column of the time of day, where the other has the date only. */
  readonly clock: number | null
  /** The zone that the column's name says. */
  readonly zone: Zone | null
  /** The column of each row's zone. */
  readonly zoneColumn: number | null
  /** Of dates in figures, and how it is known: by a date that has one reading, by the time that is asked for, or not. */
  readonly order: DateOrder
  readonly orderFrom: 'proven' | 'period' | 'chosen' | 'none'
  /** A date that only the user can tell; null for none. */
  readonly asks: string | null
}

/** When a row's payment was made, wall-clock milliseconds: `at`, or only between two moments; null for not known. */
export interface RowMoment {
  readonly at: number | null
  readonly from: number
  readonly until: number
}

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 200

const isMostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 >= cells.length

/** The non-empty cells by which a column is judged. */
const sampleCells = (table: ListTable, column: number): string[] =>
  table.rows
    .slice(0, SAMPLE_ROWS)
    .map(row => cellAt(row, column))
    .filter(cell => cell !== '')

/**
 * The columns in which at least half of the filled cells hold a date, with or without a time; the likeliest first. Where
 * there is none, those that are called so, whose cells are then refused by their lines.
 * @param called columns whose names speak of moments
 */
export function* momentColumns(table: ListTable, called: readonly number[]): Steps<number[]> {
  const held = yield* filterInSteps([...table.columns.keys()], column =>
    isMostly(sampleCells(table, column), cell => parseWrittenMoment(cell) !== 'notAMoment')
  )
  const dated = yield* filterInSteps(called, column =>
    isMostly(sampleCells(table, column), cell => /\d/.test(cell) && !isClock(cell))
  )
  const dates = held.length > 0 ? held : dated
  const clocks = dates.length === 0 ? [] : yield* clockColumns(table)
  const ranked = yield* mapInSteps(dates, column => ({ column, rank: rankOf(table, column, clocks) }))
  return ranked.sort((a, b) => b.rank - a.rank || a.column - b.column).map(({ column }) => column)
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const WHEN_MOVED = words(
  'completion completed finished settled paid posted processed executed transaction trans success'
)
const ANOTHER = words(
  'initiation initiated created requested submitted request due arrival available expiry updated modified scheduled estimated birth dob ' +
    'hired value statement'
)

/** Money moved when a payment was completed, not when it was begun; a time says more than a day. */
function rankOf(table: ListTable, column: number, clocks: readonly number[]): number {
  const all = wordsOf(table.columns[column] ?? '')
  const name = all.some(word => WHEN_MOVED.has(word)) ? 2 : all.some(word => ANOTHER.has(word)) ? 0 : 1
  const hasTimes = isMostly(sampleCells(table, column), cell => {
    const written = parseWrittenMoment(cell)
    return typeof written !== 'string' && written.hasTime
  })
  return (hasTimes || clockOf(column, clocks) !== null ? 10 : 0) + name
}

/** The columns of times of day. */
const clockColumns = (table: ListTable): Steps<number[]> =>
  filterInSteps([...table.columns.keys()], column => isMostly(sampleCells(table, column), isClock))

/** The column of times of day that belongs to a column of dates: the nearest, those on the right first. */
function clockOf(date: number, clocks: readonly number[]): number | null {
  const distance = (column: number) => Math.abs(column - date) + (column > date ? 0 : 0.5)
  const others = clocks.filter(column => column !== date)
  return others.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** How the moments of a column are read. */
export function* momentSource(table: ListTable, column: number): Steps<MomentSource> {
  const cells = sampleCells(table, column)
  const isBare = isMostly(cells, cell => {
    const written = parseWrittenMoment(cell)
    if (typeof written === 'string') return false
    // A spreadsheet writes midnight behind a date that has its time elsewhere.
    return !written.hasTime || written.parts.hour + written.parts.minute + written.parts.second === 0
  })
  const clock = isBare ? clockOf(column, yield* clockColumns(table)) : null
  const names = [table.columns[column], clock === null ? null : table.columns[clock]]
  const zoneColumn = yield* findInSteps([...table.columns.keys()], other => {
    const zones = other === column ? [] : sampleCells(table, other)
    return zones.length > 0 && zones.every(cell => zoneOf(cell) !== null)
  })
  return {
    column,
    clock,
    zone: names.flatMap(name => zoneInName(name ?? '') ?? [])[0] ?? null,
    zoneColumn: zoneColumn ?? null,
    order: 'dayFirst',
    orderFrom: 'none',
    asks: null
  }
}

/**
 * When a row's payment was made; null where its cells are empty.
 * @param toInstant this computer's zone, for moments that name none
 */
export function readMoment(
  row: CsvRow,
  source: MomentSource,
  toInstant: ToInstant
): RowMoment | MomentFault | null {
  const date = cellAt(row, source.column)
  if (date === '') return null
  const time = source.clock === null ? '' : cellAt(row, source.clock)
  const written = parseWrittenMoment(
    time === '' ? date : `${date.replace(/[ T]0?0:00(?::00)?$/, '')} ${time}`,
    source.order
  )
  if (typeof written === 'string') return written
  const { hasTime, parts } = written
  const zone =
    written.zone ??
    (source.zoneColumn === null ? null : zoneOf(cellAt(row, source.zoneColumn))) ??
    source.zone
  const toWall = zone ? instantIn(zone) : toInstant
  const at = toWall(parts)
  if (hasTime) return { at, from: at, until: at }
  return {
    at: null,
    from: at,
    until: toWall({ ...parts, hour: 23, minute: 59, second: 59, millisecond: 999 })
  }
}
