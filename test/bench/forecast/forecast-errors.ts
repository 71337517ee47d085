import type { HourlySpending } from '#domain/forecast/hourly-rates.ts'
import { type Outlook, outlookOf } from '#domain/forecast/outlook.ts'
import { paceOf } from '#domain/forecast/pace.ts'
import { usualPaceOf } from '#domain/forecast/usual-pace.ts'
import { type HourlyTotal, hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { lastDayForecast, regressionForecast } from './simple-forecasts.ts'
import { shopTime, type WalletHistory } from './wallet-history.ts'

/** The forecasts made some time before a wallet ran out. Errors in hours, all with the same cap. */
export interface ForecastSample {
  readonly lead: number
  /** Null if Salio gave no forecast. */
  readonly salio: number | null
  readonly day: number
  readonly line: number
  readonly outlook: Outlook | null
  readonly ranOut: number
}

/** The lead times, in milliseconds before the wallet runs out. */
export const leadTimes = [HOUR, 4 * HOUR, DAY]
/** The highest error counted; also that of the forecast "never". */
const CAP = 3 * DAY
/** Forecasts are made only if the last reading is at most this old. */
const FRESH = 15 * MINUTE

/**
 * Every forecaster's error for each time a wallet ran out without a top-up between forecast and end.
 * @param since the earliest moment of a forecast
 * @param known how far back the history reaches, milliseconds
 */
export function forecastErrors(life: WalletHistory, since: number, known: number): ForecastSample[] {
  const hours = hourlyTotals(life.periods)
  return life.ranOut.flatMap(ranOut =>
    leadTimes.flatMap((lead): ForecastSample[] => {
      const at = ranOut - lead
      const past = life.readings.filter(([time]) => time <= at && time > at - 2 * DAY)
      const last = past.at(-1)
      const isToppedUp = life.topUps.some(time => last !== undefined && time > last[0] && time <= ranOut)
      if (at < since || !last || last[0] < at - FRESH || isToppedUp) return []
      const outlook = outlookAt(life, hours, last, known)
      const error = (said: number | null) =>
        Math.min(CAP, Math.abs((said ?? Number.POSITIVE_INFINITY) - ranOut)) / HOUR
      return [
        {
          lead,
          ranOut,
          outlook,
          salio: outlook && error(outlook.runsOut?.likely ?? null),
          day: error(lastDayForecast(past, last[0])),
          line: error(regressionForecast(past, last[0]))
        }
      ]
    })
  )
}

/** Forecasts as the monitor does: full hours for the usual spending, single readings for the last two days. */
function outlookAt(
  { periods }: WalletHistory,
  hours: readonly HourlyTotal[],
  [at, balance]: readonly [number, number],
  known: number
): Outlook | null {
  const since = at - Math.min(known, 8 * WEEK)
  const full = Math.floor(at / HOUR) * HOUR
  const past = hours.filter(({ hour }) => hour >= since && hour < full).map(estimated)
  const recent = periods
    .filter(({ from, until }) => from <= at && until > Math.max(since, at - 2 * DAY))
    .map(stretch => ({ ...stretch, from: Math.max(since, stretch.from), until: Math.min(at, stretch.until) }))
  return outlookOf(paceOf(usualPaceOf(past, shopTime), recent, at), String(balance), at)
}

const estimated = ({ hour, spent, toppedUp, seen }: HourlyTotal): HourlySpending => ({
  hour,
  spent: Number(spent),
  toppedUp: Number(toppedUp),
  seen: seen / HOUR
})
