import type { Outlook } from '../contract/outlook.ts'
import type { Account } from '../domain/account.ts'
import { HOUR, type Hour } from '../domain/hours.ts'
import type { HourOfSpending } from '../domain/known-hours.ts'
import { type Amount, isBelow } from '../domain/money.ts'
import { outlookOf } from '../domain/outlook.ts'
import { type Pace, paceOf } from '../domain/pace.ts'
import { runwayMinutes } from '../domain/runway.ts'
import { type Usual, usualOf } from '../domain/usual.ts'
import type { Store, StoredWallet } from '../storage/store.ts'
import { localTime } from './local-time.ts'

/** A balance with the moment it was read at, wall-clock milliseconds. */
export interface Balance {
  readonly amount: Amount
  readonly at: number
}

interface Forecast extends Balance {
  readonly pace: Pace | null
  readonly outlook: Outlook | null
  /** There is something left to run out. */
  readonly isLeft: boolean
}

/** As far back as single readings say what is spent now, and sums by the hour what usually is. */
const RECENT = 48 * HOUR
const USUAL = 8 * 7 * 24 * HOUR
/** An older figure says nothing of how much is left now. */
const INTERVALS = 3
const LEAST = 15 * 60_000

/** How long each wallet lasts. What it usually spends is kept for an hour, the rest until its next reading. */
export class Forecasts {
  readonly #store: Store
  readonly #usual = new Map<string, { readonly hour: number; readonly usual: Usual | null }>()
  readonly #last = new Map<string, Forecast>()

  constructor(store: Store) {
    this.#store = store
  }

  /** By a reading, which is kept already; null where there is too little to say. */
  pace(walletId: string, reading: Balance): Pace | null {
    return this.#of(walletId, reading).pace
  }

  /** By a reading, which is kept already. What an alert on how long it lasts compares; null where that is not sure enough. */
  runway(walletId: string, reading: Balance): number | null {
    return runwayMinutes(this.#of(walletId, reading).outlook, reading.at)
  }

  /**
   * By a wallet's last reading; null also where that is too old, or the clock was set since, so that nobody knows, and
   * where there is nothing left to run out.
   * @param readAt when it was read by what is known of its age; both in wall-clock milliseconds
   */
  outlook(
    { intervalMinutes }: Account,
    wallet: StoredWallet,
    now: number,
    readAt = wallet.readAt
  ): Outlook | null {
    const { active, amount, id, readAt: at } = wallet
    if (!active || amount === null || at === null || readAt === null) return null
    const oldest = now - Math.max(INTERVALS * intervalMinutes * 60_000, LEAST)
    if (Math.min(at, readAt) < oldest || at > now) return null
    const { isLeft, outlook } = this.#of(id, { amount, at })
    return isLeft ? outlook : null
  }

  /** Older readings have come or gone. */
  forget(): void {
    this.#usual.clear()
    this.#last.clear()
  }

  #of(walletId: string, { amount, at }: Balance): Forecast {
    const last = this.#last.get(walletId)
    if (last?.at === at && last.amount === amount) return last
    const recent = this.#store.readings.stretches(walletId, at - RECENT, at)
    const pace = paceOf(this.#usualOf(walletId, at), recent, at)
    const outlook = outlookOf(pace, amount, at)
    const forecast = { amount, at, pace, outlook, isLeft: isBelow('0', amount) }
    this.#last.set(walletId, forecast)
    return forecast
  }

  #usualOf(walletId: string, at: number): Usual | null {
    const hour = Math.floor(at / HOUR)
    const known = this.#usual.get(walletId)
    if (known?.hour === hour) return known.usual
    const hours = this.#store.hours.between(walletId, at - USUAL, hour * HOUR).map(estimated)
    const usual = usualOf(hours, localTime)
    this.#usual.set(walletId, { hour, usual })
    return usual
  }
}

/** As numbers, which is exact enough for an estimate. */
const estimated = ({ hour, seen, spent, toppedUp }: Hour): HourOfSpending => ({
  hour,
  spent: Number(spent),
  toppedUp: Number(toppedUp),
  seen: seen / HOUR
})
