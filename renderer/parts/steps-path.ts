import type { Amount } from '../../electron/domain/money.ts'

export type Trail = readonly (readonly [number, Amount])[]

/** The stretch of time (wall-clock milliseconds) and of values that a drawing shows. */
export interface Extent {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

const DAY = 24 * 60 * 60_000

/** An amount as a height: pixels need no exactness, and nothing is ever computed back from them. */
export const heightOf = (amount: Amount): number => Number(amount)

/** The 24 hours before the given moment and the values within them, with room for one more value. */
export function extentOf(trail: Trail, now: number, also: number | null): Extent {
  const values = trail.map(([, amount]) => heightOf(amount))
  if (also !== null) values.push(also)
  return {
    from: now - DAY,
    to: now,
    least: Math.min(...values),
    most: Math.max(...values)
  }
}

/** Where a value stands between bottom (height) and top (0); in the middle where all values are one. */
export const yOf = (value: number, extent: Extent, height: number): number =>
  extent.most === extent.least
    ? height / 2
    : height - ((value - extent.least) / (extent.most - extent.least)) * height

export const xOf = (at: number, { from, to }: Extent, width: number): number =>
  (Math.min(Math.max(at - from, 0), to - from) / (to - from)) * width

/** An SVG path that holds each balance until the next one was read. */
export function stepsPath(trail: Trail, extent: Extent, width: number, height: number): string {
  const round = (value: number) => Math.round(value * 100) / 100
  const steps = trail.map(([at, amount], index) => {
    const x = round(xOf(at, extent, width))
    const y = round(yOf(heightOf(amount), extent, height))
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`
  })
  return steps.length === 0 ? '' : `${steps.join('')}H${width}`
}
