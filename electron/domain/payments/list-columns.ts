import { parseFigure } from './list-figure.ts'
import { amountColumnRank, type PaymentTable, sampleCells } from './list-table.ts'

/**
 * The columns that may contain the amounts to pay, most likely first: judged by name, then by content.
 * Columns count from 0; empty if no column looks like amounts.
 */
export function amountColumns(table: PaymentTable): number[] {
  return table.columns
    .map((name, column) => ({ column, name, cells: sampleCells(table, column) }))
    .filter(({ cells }) => cells.length > 0 && holdsForMost(cells, cell => parseFigure(cell) !== null))
    .map(({ cells, column, name }) => ({ column, rank: rankOf(name, cells) }))
    .sort((a, b) => b.rank - a.rank || b.column - a.column)
    .map(({ column }) => column)
}

const holdsForMost = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.filter(test).length * 2 >= cells.length

/**
 * The name matters more than the content. Values 1, 2, 3 … are row numbers; long digits are phone numbers.
 */
function rankOf(name: string | null, cells: readonly string[]): number {
  const isRowNumbers = cells.length > 2 && cells.every((cell, index) => cell === String(index + 1))
  const looksLikeOther = isRowNumbers || holdsForMost(cells, cell => /^\d{9,}$/.test(cell))
  const looksLikeAmounts = holdsForMost(cells, cell => /\p{L}|\d[.,' ]\d/u.test(cell))
  return amountColumnRank(name) * 3 + (looksLikeAmounts ? 1 : 0) - (looksLikeOther ? 2 : 0)
}
