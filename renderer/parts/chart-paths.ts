import type { Ahead } from '../../electron/contract/outlook.ts'
import type { Stretch } from '../../electron/domain/stretch.ts'
import { runsOf } from '../state/chart-model.ts'
import { type Extent, heightOf, xOf, yOf } from './steps-path.ts'

/** What a drawing is measured in. */
export interface Frame {
  readonly extent: Extent
  readonly width: number
  readonly height: number
}

const round = (value: number) => Math.round(value * 100) / 100
const x = (at: number, { extent, width }: Frame) => round(xOf(at, extent, width))
const y = (amount: string, { extent, height }: Frame) =>
  round(Math.min(Math.max(yOf(heightOf(amount), extent, height), 0), height))

/** One run of stretches: each balance is held until the next one was read, the last until it was last read. */
function runPath(run: readonly Stretch[], frame: Frame): string {
  const steps = run.map(({ from, amount }, index) =>
    index === 0 ? `M${x(from, frame)} ${y(amount, frame)}` : `H${x(from, frame)}V${y(amount, frame)}`
  )
  const until = run.at(-1)?.until ?? 0
  return `${steps.join('')}H${x(until, frame)}`
}

/** The balances as read, broken where nothing could be read. */
export const linePath = (stretches: readonly Stretch[], frame: Frame): string =>
  runsOf(stretches)
    .map(run => runPath(run, frame))
    .join('')

/** What lies between that line and the ground. */
export const areaPath = (stretches: readonly Stretch[], frame: Frame): string =>
  runsOf(stretches)
    .map(run => `${runPath(run, frame)}V${frame.height}H${x(run[0]?.from ?? 0, frame)}Z`)
    .join('')

const along = (points: readonly (readonly [at: number, amount: string])[], frame: Frame) =>
  points.map(([at, amount]) => `${x(at, frame)} ${y(amount, frame)}`).join('L')

/** What is likely from the last reading on; "" where nothing is estimated. */
export function aheadPath(last: Stretch | undefined, ahead: readonly Ahead[], frame: Frame): string {
  if (!last || ahead.length === 0) return ''
  const likely = ahead.map(({ at, likely }) => [at, likely] as const)
  return `M${along([[last.until, last.amount], ...likely], frame)}`
}

/** Between the least and the most that may be left. */
export function bandPath(last: Stretch | undefined, ahead: readonly Ahead[], frame: Frame): string {
  if (!last || ahead.length === 0) return ''
  const most = ahead.map(({ at, most }) => [at, most] as const)
  const least = ahead.map(({ at, least }) => [at, least] as const).reverse()
  return `M${along([[last.until, last.amount], ...most, ...least], frame)}Z`
}
