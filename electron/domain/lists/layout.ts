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
