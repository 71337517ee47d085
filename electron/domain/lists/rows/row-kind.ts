import type { CsvRow } from '../../files/csv.ts'
import { cellAt } from '../list-table.ts'
import { namesSection, rowLabel } from './row-label.ts'

/** An ordinary row; a total or a sum carried over; or a heading, which stands for whatever is no payment. */
export type RowKind = 'row' | 'total' | 'carried' | 'heading'

interface RowContext {
  readonly columns: readonly (string | null)[]
  /** The row has no amount. */
  readonly isEmpty: boolean
  /** A total has been met above. */
  readonly afterTotal: boolean
  /** How many cells an ordinary row fills. */
  readonly typicalCells: number
}

/** What a row's texts, and where they stand, make of it. */
export function rowKindOf(row: CsvRow, context: RowContext): RowKind {
  const { columns, isEmpty, typicalCells } = context
  if (isHeaderAgain(row, columns)) return 'heading'
  const label = rowLabel(row)
  if (label === 'total' || label === 'carried') return label
  if (label === 'note' && isEmpty) return 'heading'
  if (label === 'count') return isEmpty || context.afterTotal || isCount(row) ? 'heading' : 'carried'
  if (!isEmpty) return 'row'
  const [only, ...more] = row.cells.map(cell => cell.trim()).filter(cell => cell !== '')
  if (only === undefined || more.length > 0) return 'row'
  return typicalCells > 2 || context.afterTotal || namesSection(only) ? 'heading' : 'row'
}

/** Statements repeat their header on each page. */
function isHeaderAgain(row: CsvRow, columns: readonly (string | null)[]): boolean {
  let same = 0
  for (const [column, name] of columns.entries()) {
    if (name === null) continue
    if (cellAt(row, column) !== name) return false
    same += 1
  }
  return same > 0
}

/** "Number of employees" is nobody's name; "Max" may be. */
const isCount = ({ cells }: CsvRow): boolean =>
  cells.some(cell => /\b(?:of|de|des|ya|count|headcount)\b/i.test(cell))
