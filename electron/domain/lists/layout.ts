import type { ColumnRole } from './columns/column-name.ts'
import { tableLayouts } from './layouts/index.ts'
import type { ListLayout } from './layouts/list-layout.ts'
import type { ListTable } from './list-table.ts'

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The layout whose header a table has; the one that asks for most columns where several fit. Null for none. */
export function layoutOf({ columns }: Pick<ListTable, 'columns'>): ListLayout | null {
  const names = new Set(columns.map(name => bare(name ?? '')))
  const fitting = tableLayouts.filter(({ header }) => header.every(name => names.has(bare(name))))
  return fitting.reduce<ListLayout | null>(
    (best, each) => (each.header.length > (best?.header.length ?? 0) ? each : best),
    null
  )
}

/** What a layout says of a column of this name; undefined where it says nothing. */
export function roleInLayout(layout: ListLayout, name: string): ColumnRole | undefined {
  return Object.entries(layout.columns ?? {}).find(([known]) => bare(known) === bare(name))?.[1]
}

/** A column by whose cells, in lower case, the currency of a row stands in one column or another. */
export interface CurrencyBy {
  readonly column: number
  readonly columns: ReadonlyMap<string, number>
}

/** Where a layout's currencies are, if a column of its own says it; null where none does. */
export function currencyBy(
  { currencyBy: by }: ListLayout,
  { columns }: Pick<ListTable, 'columns'>
): CurrencyBy | null {
  if (!by) return null
  const indexOf = (name: string) => columns.findIndex(each => bare(each ?? '') === bare(name))
  const column = indexOf(by.column)
  const named = Object.entries(by.columns).map(([cell, name]) => [cell, indexOf(name)] as const)
  return column < 0 ? null : { column, columns: new Map(named.filter(([, at]) => at >= 0)) }
}
