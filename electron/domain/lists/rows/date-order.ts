import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { type MomentSource, type RowMoment, readMoment } from '../columns/list-moments.ts'
import { type DateOrder, dayAndMonth } from '../columns/moment.ts'
import type { SettledOptions } from '../list-options.ts'
import type { ListTable } from '../list-table.ts'
import { cellAt } from '../text/text-row.ts'

const ORDERS = ['dayFirst', 'monthFirst'] as const

/**
 * Finds out whether dates in figures have the day first or the month: by the first date that has one reading, or else by
 * which reading lies in the time that is asked for. The day is first in all of Africa, so the month is never assumed; where
 * it may be meant, that is asked.
 * @param known the order that the layout has
 */
export function* settleDateOrder(
  table: ListTable,
  source: MomentSource,
  { choice, period, toInstant }: SettledOptions,
  known: DateOrder | null
): Steps<MomentSource> {
  if (known) return { ...source, order: known, orderFrom: 'proven' }
  let example: string | null = null
  let index = 0
  for (const row of table.rows) {
    if (index % ROWS_A_STEP === 0) yield
    index += 1
    const cell = cellAt(row, source.column)
    const [first = 0, second = 0] = dayAndMonth(cell) ?? []
    if (first > 12 || second > 12)
      return { ...source, order: first > 12 ? 'dayFirst' : 'monthFirst', orderFrom: 'proven' }
    if (first !== second) example ??= cell
  }
  if (choice.dates) return { ...source, order: choice.dates, orderFrom: 'chosen' }
  if (example === null || period === null) return source
  const inside = { dayFirst: false, monthFirst: false }
  const isInside = ({ from, until }: RowMoment) => until >= period.from && from <= period.until
  for (const row of table.rows) {
    if (index % ROWS_A_STEP === 0) yield
    index += 1
    for (const order of ORDERS) {
      if (inside[order]) continue
      const moment = readMoment(row, { ...source, order }, toInstant)
      if (moment && typeof moment !== 'string' && isInside(moment)) inside[order] = true
    }
    if (inside.monthFirst && inside.dayFirst) break
  }
  return { ...source, orderFrom: 'period', asks: inside.monthFirst ? example : null }
}
