import type { Account } from '#domain/accounts/account.ts'
import type { Runway } from '#domain/alerts/crossing.ts'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { type HourlySpending, type HoursEnd, hoursEnd } from '#domain/forecast/known-hours.ts'
import {
  type DayFactor,
  type DayOfMonthAt,
  type DayOfMonthFactor,
  dayOfMonthFactor
} from '#domain/forecast/month-days.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { lastsFor, outlookOf } from '#domain/forecast/outlook.ts'
import type { Pace } from '#domain/forecast/pace.ts'
import {
  type HourOfWeek,
  hourOfWeekIn,
  oncePerHour,
  type UsualPace,
  usualPaceOf
} from '#domain/forecast/usual-pace.ts'
import { type Amount, add, estimateText, isBelow } from '#domain/money/money.ts'
import type { BalanceAt, BalancePeriod } from '#domain/readings/balance-period.ts'
import type { HourlyTotal } from '#domain/readings/hourly-totals.ts'
import { HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { dayOfMonth, localTime } from '../clock/local-time.ts'

interface Forecast extends BalanceAt {
  readonly usual: UsualPace | null
  readonly pace: Pace | null
  readonly outlook: Outlook | null
  /** Whether the balance is higher than at the reading before. */
  readonly rose: boolean
  /** Whether the balance is above zero. */
  readonly isPositive: boolean
}

interface CachedUsual {
  readonly hour: number
  readonly usual: UsualPace | null
  readonly month: CachedMonth
}

/** What a wallet's days of the month are like, and the hour in which it was learnt. */
interface CachedMonth {
  readonly learntAt: number
  readonly of: DayOfMonthFactor | null
  readonly dayFactor: DayFactor | null
}

/** Local time by hour. */
interface LocalHours {
  readonly hour: number
  readonly hourOfWeek: HourOfWeek
  readonly dayOfMonth: DayOfMonthAt
}

/** How far back single readings are used, and how far back hourly totals are for the usual pace. */
const RECENT_SPAN = 48 * HOUR
const USUAL_SPAN = 8 * WEEK
/** And for the days of the month. */
const MONTHS_SPAN = 26 * WEEK
/** Hours with spending from which the usual pace says what an average day is: before, a single one decides it. */
const LEAST_HOURS_FOR_DAY = 12
/** A balance older than this many intervals says nothing about how long it lasts now. */
const MAX_AGE_INTERVALS = 3
const LEAST_MAX_AGE = 15 * MINUTE

/**
 * Forecasts of how long each wallet lasts. The usual spending is cached for an hour, the rest until the
 * wallet's next reading.
 */
export class Forecasts {
  readonly #store: Store
  readonly #usual = new Map<string, CachedUsual>()
  readonly #last = new Map<string, Forecast>()
  #localHours: LocalHours | null = null

  constructor(store: Store) {
    this.#store = store
  }

  /** The pace at a reading that is already saved; null where there is too little data. */
  pace(walletId: string, reading: BalanceAt): Pace | null {
    return this.#forecast(walletId, reading).pace
  }

  /**
   * What it spends on an average day by its usual pace, in its currency; null where too little is known, or where
   * payments are too rare.
   */
  perDay(walletId: string, reading: BalanceAt): Amount | null {
    const { pace, usual } = this.#forecast(walletId, reading)
    if (!usual || !pace || pace.rare || usual.hoursWithSpending < LEAST_HOURS_FOR_DAY) return null
    return estimateText(usual.perWeek / 7)
  }

  /**
   * How long it lasts at a reading that is already saved, for the threshold on that; nothing is known where it is too
   * uncertain.
   */
  runway(walletId: string, reading: BalanceAt): Runway {
    const { outlook, rose } = this.#forecast(walletId, reading)
    const lasts = lastsFor(outlook, reading.at)
    return {
      runwayMinutes: lasts?.likely ?? null,
      earliestMinutes: rose ? null : (lasts?.earliest ?? null)
    }
  }

  /**
   * The outlook at a wallet's last reading. Also null where that reading is too old, where the clock was
   * changed since so that its age is unknown, and where nothing is left.
   * @param readAt when it was read, by the known age of the reading; both in wall-clock milliseconds
   */
  outlook(
    { intervalMinutes }: Account,
    wallet: StoredWallet,
    now: number,
    readAt = wallet.readAt
  ): Outlook | null {
    const { active, amount, id, readAt: at } = wallet
    if (!active || amount === null || at === null || readAt === null) return null
    const oldest = now - Math.max(MAX_AGE_INTERVALS * intervalMinutes * MINUTE, LEAST_MAX_AGE)
    if (Math.min(at, readAt) < oldest || at > now) return null
    const { isPositive, outlook } = this.#forecast(id, { amount, at })
    return isPositive ? outlook : null
  }

  /**
   * The outlook at a wallet's last reading, had so much more been in it; null under the same circumstances.
   * @param more above zero, in the wallet's currency
   */
  outlookWith(
    account: Account,
    wallet: StoredWallet,
    now: number,
    readAt: number | null,
    more: Amount
  ): Outlook | null {
    const { amount, id, readAt: at } = wallet
    if (amount === null || at === null || this.outlook(account, wallet, now, readAt) === null) return null
    return outlookOf(this.#forecast(id, { amount, at }).pace, add(amount, more), at)
  }

  /** Drops what is cached of removed wallets. */
  drop(walletIds: readonly string[]): void {
    for (const id of walletIds) {
      this.#usual.delete(id)
      this.#last.delete(id)
    }
  }

  /** Clears the caches after older readings were added or deleted. */
  forget(): void {
    this.#usual.clear()
    this.#last.clear()
  }

  #forecast(walletId: string, { amount, at }: BalanceAt): Forecast {
    const last = this.#last.get(walletId)
    if (last?.at === at && last.amount === amount) return last
    const recent = this.#store.readings.periods(walletId, at - RECENT_SPAN, at)
    const usual = this.#usualOf(walletId, at, recent)
    const pace = paceOf(usual, recent, at)
    const outlook = outlookOf(pace, amount, at)
    const [before] = recent.filter(({ from }) => from < at).slice(-1)
    const rose = before !== undefined && isBelow(before.amount, amount)
    const forecast = { amount, at, usual, pace, outlook, rose, isPositive: isBelow('0', amount) }
    this.#last.set(walletId, forecast)
    return forecast
  }

  #usualOf(walletId: string, at: number, recent: readonly BalancePeriod[]): UsualPace | null {
    const hour = Math.floor(at / HOUR)
    const known = this.#usual.get(walletId)
    if (known?.hour === hour) return known.usual
    const hours = this.#hours(walletId, at - USUAL_SPAN, hour)
    const end = hoursEnd(hours, recent, hour * HOUR)
    const month = this.#monthOf(walletId, hours, end, known)
    const usual = usualPaceOf(hours, end, this.#local(hour).hourOfWeek, month.dayFactor)
    this.#usual.set(walletId, { hour, usual, month })
    return usual
  }

  /** Learnt once a day, from half a year: a payday more or less changes little. */
  #monthOf(
    walletId: string,
    hours: readonly HourlySpending[],
    end: HoursEnd,
    known?: CachedUsual
  ): CachedMonth {
    const hour = end.until / HOUR
    const { dayOfMonth, hourOfWeek } = this.#local(hour)
    // A week more or less: the first days may not have been read.
    const mayTell = (hours[0]?.hour ?? end.until) <= end.until - USUAL_SPAN + WEEK
    const learn = () => {
      const months = this.#hours(walletId, end.until - MONTHS_SPAN, hour)
      return dayOfMonthFactor(months, end, hourOfWeek, dayOfMonth)
    }
    const isFresh = known !== undefined && hour < known.month.learntAt + 24
    const { learntAt, of } = isFresh ? known.month : { learntAt: hour, of: mayTell ? learn() : null }
    return { learntAt, of, dayFactor: of && (at => of(dayOfMonth(at))) }
  }

  #hours(walletId: string, since: number, untilHour: number): HourlySpending[] {
    return this.#store.hourlyTotals.between(walletId, since, untilHour * HOUR).map(asNumbers)
  }

  /** Shared by all wallets, and made anew each hour, since the computer may be taken to another time zone. */
  #local(hour: number): LocalHours {
    if (this.#localHours?.hour !== hour)
      this.#localHours = {
        hour,
        hourOfWeek: hourOfWeekIn(localTime),
        dayOfMonth: oncePerHour(dayOfMonth)
      }
    return this.#localHours
  }
}

/** Floating point is exact enough for an estimate. */
const asNumbers = ({ hour, seen, spent, toppedUp }: HourlyTotal): HourlySpending => ({
  hour,
  spent: Number(spent),
  toppedUp: Number(toppedUp),
  seen: seen / HOUR
})
