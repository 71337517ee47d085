import { type Hour, hoursOf } from '../../../electron/domain/hours.ts'
import type { HourOfSpending } from '../../../electron/domain/known-hours.ts'
import { type Outlook, outlookOf } from '../../../electron/domain/outlook.ts'
import { paceOf } from '../../../electron/domain/pace.ts'
import { usualOf } from '../../../electron/domain/usual.ts'
import { DAY, HOUR, MINUTE, WEEK } from '../week/time.ts'
import { type Life, shopTime } from './life.ts'
import { lastDay, lastTen } from './plain.ts'

/** One question, asked some time before a wallet ran out. Errors in hours, capped alike. */
export interface Asked {
  readonly lead: number
  /** Null where nothing was said. */
  readonly salio: number | null
  readonly day: number
  readonly line: number
  readonly outlook: Outlook | null
  readonly ranOut: number
}

/** How long before it runs out. */
export const leads = [HOUR, 4 * HOUR, DAY]
/** No error counts for more, nor does never. */
const CAP = 3 * DAY
/** A question is asked only where the last reading is as fresh. */
const FRESH = 15 * MINUTE

/**
 * What every forecaster said of each time a wallet ran out that no top-up put off in between.
 * @param since the first moment asked about
 * @param known how far back the forecast knows the wallet
 */
export function ask(life: Life, since: number, known: number): Asked[] {
  const hours = hoursOf(life.stretches)
  return life.ranOut.flatMap(ranOut =>
    leads.flatMap((lead): Asked[] => {
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
          day: error(lastDay(past, last[0])),
          line: error(lastTen(past, last[0]))
        }
      ]
    })
  )
}

/** As the monitor asks: full hours for the usual, single readings for the last two days. */
export function outlookAt(
  { stretches }: Life,
  hours: readonly Hour[],
  [at, balance]: readonly [number, number],
  known: number
): Outlook | null {
  const since = at - Math.min(known, 8 * WEEK)
  const full = Math.floor(at / HOUR) * HOUR
  const past = hours.filter(({ hour }) => hour >= since && hour < full).map(estimated)
  const recent = stretches
    .filter(({ from, until }) => from <= at && until > Math.max(since, at - 2 * DAY))
    .map(stretch => ({ ...stretch, from: Math.max(since, stretch.from), until: Math.min(at, stretch.until) }))
  return outlookOf(paceOf(usualOf(past, shopTime), recent, at), String(balance), at)
}

const estimated = ({ hour, spent, toppedUp, seen }: Hour): HourOfSpending => ({
  hour,
  spent: Number(spent),
  toppedUp: Number(toppedUp),
  seen: seen / HOUR
})
