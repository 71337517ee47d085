import { type Constants, constants as chosen } from '#domain/forecast/constants.ts'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { type HourlySpending, hoursEnd } from '#domain/forecast/known-hours.ts'
import { dayOfMonthFactor } from '#domain/forecast/month-days.ts'
import { type Outlook, outlookOf } from '#domain/forecast/outlook.ts'
import { hourOfWeekIn, usualPaceOf } from '#domain/forecast/usual-pace.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { type HourlyTotal, hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { outlookOf as firstOutlookOf } from './model-9fe31f8/outlook.ts'
import { paceOf as firstPaceOf } from './model-9fe31f8/pace.ts'
import { usualPaceOf as firstUsualPaceOf } from './model-9fe31f8/usual-pace.ts'
import {
  emptiedAt,
  hourOfWeekForecast,
  lastDayForecast,
  ownHoursForecast,
  regressionForecast,
  weekAgainForecast
} from './simple-forecasts.ts'
import { dayOfMonth, shopTime, type WalletHistory } from './wallet-history.ts'

/** Who is asked: Salio, its model of commit 9fe31f8, and guesses that anybody could make. */
export type Forecaster = 'salio' | 'first' | 'lastDay' | 'lastTen' | 'weekAgain' | 'hourOfWeek' | 'ownHours'

/** The four plain guesses, of which a forecast has to beat the best. */
export const plainGuesses = ['lastDay', 'lastTen', 'weekAgain', 'hourOfWeek'] as const

/** When a wallet runs out, asked at one moment. */
export interface Answer {
  /** Milliseconds before it ran out, or 'any' for a moment that was not chosen by its answer. */
  readonly lead: number | 'any'
  readonly ranOut: number
  /** Errors in hours, all with the same cap; null where nothing was said or where nobody could be asked. */
  readonly errors: Readonly<Record<Forecaster, number | null>>
  readonly outlook: Outlook | null
  readonly first: Outlook | null
  /** When it was asked: the last reading, wall-clock milliseconds. */
  readonly at: number
  /** What Salio says with other constants. */
  readonly askWith: (constants: Constants) => Outlook | null
}

/** The lead times, in milliseconds before the wallet runs out. */
export const leadTimes = [HOUR, 4 * HOUR, DAY]
/** The highest error counted; also that of the forecast "never". */
const CAP = 3 * DAY
/** Forecasts are made only if the last reading is at most this old. */
const FRESH = 15 * MINUTE
/** One random moment in so many hours: no divisor of a day, so that every hour of the day is asked. */
const MOMENTS = 13

interface Question {
  readonly lead: Answer['lead']
  readonly at: number
  readonly ranOut: number
}

/** What a wallet may know of its past. Times in milliseconds. */
export interface Knowledge {
  /** The earliest moment of a question. */
  readonly since: number
  /** How far back the history reaches. */
  readonly known: number
}

/** True payments, oldest first. */
type Payments = readonly (readonly [at: number, amount: number])[]

/**
 * Asks before each time a wallet ran out without a top-up between question and end. Where the true payments are known,
 * also at random moments, the truth being when they would have emptied it without a top-up.
 */
export function askAll(
  life: WalletHistory,
  { known, since }: Knowledge,
  payments: Payments | null = null,
  random: () => number = () => 0.5
): Answer[] {
  const hours = hourlyTotals(life.periods).map(asNumbers)
  const before = life.ranOut.flatMap(ranOut =>
    leadTimes.flatMap((lead): Question[] =>
      ranOut - lead < since ? [] : [{ lead, at: ranOut - lead, ranOut }]
    )
  )
  const moments = payments === null ? [] : randomMoments(life, since, random)
  return [
    ...before.flatMap(question => answer(life, hours, question, known, payments)),
    ...moments.flatMap(at => answer(life, hours, { lead: 'any', at, ranOut: Number.NaN }, known, payments))
  ]
}

function randomMoments({ readings }: WalletHistory, since: number, random: () => number): number[] {
  const end = readings.at(-1)?.[0] ?? since
  const count = Math.max(0, Math.floor((end - since) / (MOMENTS * HOUR)))
  return Array.from({ length: count }, (_, index) => since + (index + random()) * MOMENTS * HOUR)
}

function answer(
  life: WalletHistory,
  hours: readonly HourlySpending[],
  { lead, at: asked, ranOut: end }: Question,
  known: number,
  payments: Payments | null
): Answer[] {
  const past = life.readings.slice(upTo(life.readings, asked - 2 * DAY), upTo(life.readings, asked))
  const last = past.at(-1)
  if (!last || last[0] < asked - FRESH) return []
  const [at, balance] = last
  const ranOut = lead === 'any' ? truth(life, payments, last) : end
  if (ranOut === null) return []
  if (lead !== 'any' && life.topUps.some(time => time > at && time <= ranOut)) return []
  const error = (said: number | null) => errorOf(said, ranOut)
  const knowledge = knowledgeAt(life, hours, at, known)
  const [outlook, first] = [salioAt(knowledge, last), firstAt(knowledge, last)]
  return [
    {
      lead,
      ranOut,
      outlook,
      first,
      at,
      askWith: constants => salioAt(knowledgeAt(life, hours, at, known), last, constants),
      errors: {
        salio: outlook && error(outlook.runsOut?.likely ?? null),
        first: first && error(first.runsOut?.likely ?? null),
        lastDay: error(lastDayForecast(past, at)),
        lastTen: error(regressionForecast(past, at)),
        weekAgain: payments && error(weekAgainForecast(payments, balance, at)),
        hourOfWeek: payments && error(hourOfWeekForecast(payments, balance, at)),
        ownHours: error(ownHoursForecast(knowledge.hours, balance, at))
      }
    }
  ]
}

/** How far off a forecast was, in hours. @param said null for never */
export const errorOf = (said: number | null, ranOut: number): number =>
  Math.min(CAP, Math.abs((said ?? Number.POSITIVE_INFINITY) - ranOut)) / HOUR

/** Null while it stands empty, and where the true payments end before it would. */
function truth(
  { ranOut, topUps }: WalletHistory,
  payments: Payments | null,
  [at, balance]: readonly [number, number]
): number | null {
  const refusedAt = ranOut.findLast(time => time <= at)
  const isOut = refusedAt !== undefined && !topUps.some(time => time > refusedAt && time <= at)
  return isOut || balance <= 0 || payments === null ? null : emptiedAt(payments, balance, at)
}

/** What the monitor knows at a reading: full hours for the usual spending, single readings of the last two days. */
export interface KnowledgeAt {
  readonly hours: readonly HourlySpending[]
  readonly recent: readonly BalancePeriod[]
  /** Up to half a year of hours, for the days of the month. */
  readonly months: readonly HourlySpending[]
}

export function knowledgeAt(
  { periods }: WalletHistory,
  hours: readonly HourlySpending[],
  at: number,
  known: number
): KnowledgeAt {
  const since = at - Math.min(known, 8 * WEEK)
  const full = Math.floor(at / HOUR) * HOUR
  const near = Math.max(since, at - 2 * DAY)
  const recent: BalancePeriod[] = []
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const period = periods[index] as BalancePeriod
    if (period.until <= near) break
    if (period.from <= at)
      recent.push({ ...period, from: Math.max(since, period.from), until: Math.min(at, period.until) })
  }
  const between = (from: number) => hours.filter(({ hour }) => hour >= from && hour < full)
  const months = known > 8 * WEEK ? between(at - Math.min(known, 26 * WEEK)) : []
  return { hours: between(since), recent: recent.reverse(), months }
}

/** The last reading. */
type Last = readonly [at: number, balance: number]

const hourOfWeek = hourOfWeekIn(shopTime)

/** As the monitor asks. */
function salioAt(
  { hours, months, recent }: KnowledgeAt,
  [at, balance]: Last,
  constants: Constants = chosen
): Outlook | null {
  const end = hoursEnd(hours, recent, Math.floor(at / HOUR) * HOUR)
  const factor = months.length > 0 ? dayOfMonthFactor(months, end, hourOfWeek, dayOfMonth) : null
  const dayFactor = factor && ((moment: number) => factor(dayOfMonth(moment)))
  const usual = usualPaceOf(hours, end, hourOfWeek, dayFactor, constants)
  return outlookOf(paceOf(usual, recent, at), String(balance), at)
}

const firstAt = ({ hours, recent }: KnowledgeAt, [at, balance]: Last): Outlook | null =>
  firstOutlookOf(firstPaceOf(firstUsualPaceOf(hours, shopTime), recent, at), String(balance), at)

function upTo(readings: WalletHistory['readings'], at: number): number {
  let [low, high] = [0, readings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

export const asNumbers = ({ hour, spent, toppedUp, seen }: HourlyTotal): HourlySpending => ({
  hour,
  spent: Number(spent),
  toppedUp: Number(toppedUp),
  seen: seen / HOUR
})
