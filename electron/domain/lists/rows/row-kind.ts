import type { CsvRow } from '../../files/csv.ts'
import { isCell } from '../text/text-row.ts'
import { namesSection, rowLabel } from './row-label.ts'

/** An ordinary row; a total or a sum carried over; or a heading, which stands for whatever is no payment. */
export type RowKind = 'row' | 'total' | 'carried' | 'heading'

export interface RowContext {
  readonly columns: readonly (string | null)[]
  /** How many cells an ordinary row fills. */
  readonly typicalCells: number
}

/**
 * What a row's texts, and where they stand, make of it.
 * @param isEmpty the row has no amount
 * @param afterTotal a total has been met above
 */
export function rowKindOf(
  row: CsvRow,
  { columns, typicalCells }: RowContext,
  isEmpty: boolean,
  afterTotal: boolean
): RowKind {
  if (isHeaderAgain(row, columns)) return 'heading'
  const label = rowLabel(row)
  if (label === 'total' || label === 'carried') return label
  if (label === 'note' && isEmpty) return 'heading'
  if (label === 'count') return isEmpty || afterTotal || isCount(row) ? 'heading' : 'carried'
  if (!isEmpty) return 'row'
  const [only, ...more] = row.cells.map(cell => cell.trim()).filter(cell => cell !== '')
  if (only === undefined || more.length > 0) return 'row'
  return typicalCells > 2 || afterTotal || namesSection(only) ? 'heading' : 'row'
}

/** Statements repeat their header on each page. */
function isHeaderAgain(row: CsvRow, columns: readonly (string | null)[]): boolean {
  let isAgain = false
  for (let column = 0; column < columns.length; column += 1) {
    const name = columns[column] ?? null
    if (name === null) continue
    if (!isCell(row, column, name)) return false
    isAgain = true
  }
  return isAgain
}

/** "Number of employees" is nobody's name; "Max" may be. */
const isCount = ({ cells }: CsvRow): boolean =>
  cells.some(cell => /\b(?:of|de|des|ya|count|headcount)\b/i.test(cell))
