import { figureOf } from './payment-list-figure.ts'
import { paidRank } from './payment-list-names.ts'
import type { Table } from './payment-list-table.ts'

/**
 * The columns that may hold the amounts to pay, likeliest first: by their name, then by how they look. Columns
 * count from 0; empty where none looks like amounts.
 */
export function amountColumns(table: Table): number[] {
  return table.columns
    .map((name, column) => ({ column, name, cells: cellsOf(table, column) }))
    .filter(({ cells }) => cells.length > 0 && mostOf(cells, cell => figureOf(cell) !== null))
    .map(({ cells, column, name }) => ({ column, rank: rankOf(name, cells) }))
    .sort((a, b) => b.rank - a.rank || b.column - a.column)
    .map(({ column }) => column)
}

/** Rows that a column is judged by. */
const ENOUGH = 1_000

const cellsOf = (table: Table, column: number): string[] =>
  table.rows
    .slice(0, ENOUGH)
    .map(row => row.cells[column]?.trim() ?? '')
    .filter(cell => cell !== '')

const mostOf = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.filter(test).length * 2 >= cells.length

/** A name counts for more than a look: 1, 2, 3 down the rows are their numbers, and long ones are telephones. */
function rankOf(name: string | null, cells: readonly string[]): number {
  const counts = cells.length > 2 && cells.every((cell, index) => cell === String(index + 1))
  const looksOther = counts || mostOf(cells, cell => /^\d{9,}$/.test(cell))
  const looksPaid = mostOf(cells, cell => /\p{L}|\d[.,' ]\d/u.test(cell))
  return paidRank(name) * 3 + (looksPaid ? 1 : 0) - (looksOther ? 2 : 0)
}
