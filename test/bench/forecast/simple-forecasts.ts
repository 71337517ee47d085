import { DAY } from '#domain/time/units.ts'
import type { WalletHistory } from './wallet-history.ts'

type Readings = WalletHistory['readings']

/** Forecasts when a wallet runs out: wall-clock milliseconds, infinity for never. */
export type Forecaster = (readings: Readings, at: number) => number

const LINE = 10

/** Assumes that the spending of the last 24 hours continues. */
export const lastDayForecast: Forecaster = (readings, at) => {
  const day = readings.filter(([time]) => time > at - DAY && time <= at)
  const spent = day.reduce(
    (sum, [, balance], index) => sum + Math.max(0, (day[index - 1]?.[1] ?? balance) - balance),
    0
  )
  const [first, last] = [day[0], day.at(-1)]
  if (!first || !last) return Number.POSITIVE_INFINITY
  return at + (last[1] * (last[0] - first[0])) / spent
}

/** Extends the regression line through the last ten readings. */
export const regressionForecast: Forecaster = (readings, at) => {
  const ten = readings.filter(([time]) => time <= at).slice(-LINE)
  const middle = ten.reduce((sum, [time]) => sum + time, 0) / ten.length
  const mean = ten.reduce((sum, [, balance]) => sum + balance, 0) / ten.length
  const slope =
    ten.reduce((sum, [time, balance]) => sum + (time - middle) * (balance - mean), 0) /
    ten.reduce((sum, [time]) => sum + (time - middle) ** 2, 0)
  return slope < 0 ? Math.max(at, middle - mean / slope) : Number.POSITIVE_INFINITY
}
