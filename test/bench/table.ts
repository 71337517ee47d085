/** One measured figure and its bar: at most, at least or none. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly most?: number
  readonly least?: number
}

/** The default export of every file in test/bench/. */
export type Bench = () => Promise<readonly Figure[]>

/** Whether a figure misses its bar. NaN, which means "not measured", misses every bar. */
export function missesBar({ value, most, least }: Figure): boolean {
  const high = most !== undefined && !(value <= most)
  const low = least !== undefined && !(value >= least)
  return high || low
}

/** Formats the figures as aligned lines: name, value, unit, bar, verdict. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(figure => [
    figure.name,
    round(figure.value),
    figure.unit,
    barOf(figure),
    figure.most === undefined && figure.least === undefined ? '' : missesBar(figure) ? 'MISSED' : 'ok'
  ])
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row.map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)
      )
    )
    .map(row => row.join('  ').trimEnd())
    .join('\n')
}

function barOf({ most, least }: Figure): string {
  if (most !== undefined) return `at most ${round(most)}`
  return least === undefined ? '' : `at least ${round(least)}`
}

const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 })
