import type { DatabaseSync } from 'node:sqlite'
import { add, subtract } from '#domain/money/money.ts'
import type { HourlyTotal } from '#domain/readings/hourly-totals.ts'
import { HOUR } from '#domain/time/units.ts'

/**
 * The table of hourly totals per wallet. Updated with every reading, so that the totals stay exact after the
 * readings have been thinned.
 */
export class HourlyTotals {
  readonly #between
  readonly #book
  readonly #forget

  constructor(db: DatabaseSync) {
    db.function('plus', { deterministic: true }, (a, b) => add(String(a), String(b)))
    this.#between = db.prepare(`
      SELECT hour * ${HOUR} AS hour, spent, topped_up AS toppedUp, seen
      FROM hours JOIN series ON number = series
      WHERE wallet_id = ? AND hour >= ? AND hour < ? ORDER BY hour`)
    this.#book = db.prepare(`
      INSERT INTO hours VALUES (:series, :hour, :spent, :toppedUp, :seen)
      ON CONFLICT DO UPDATE SET spent = plus(spent, excluded.spent), topped_up = plus(topped_up, excluded.topped_up),
        seen = seen + excluded.seen`)
    this.#forget = db.prepare('DELETE FROM hours WHERE series = ? AND hour < ?')
  }

  /**
   * The hours that begin in [since, until), wall-clock milliseconds, oldest first. Hours in which nothing was
   * observed may be missing.
   */
  between(walletId: string, since: number, until: number): HourlyTotal[] {
    const rows = this.#between.all(walletId, Math.ceil(since / HOUR), Math.ceil(until / HOUR))
    return rows.map(row => ({ ...row }) as unknown as HourlyTotal)
  }

  /** Adds to the totals of each of these hours. */
  add(series: number, hours: readonly HourlyTotal[]): void {
    for (const { hour, ...sums } of hours) this.#book.run({ series, hour: hour / HOUR, ...sums })
  }

  /** Undoes an earlier addition. */
  subtract(series: number, hours: readonly HourlyTotal[]): void {
    const taken = hours.map(({ hour, spent, toppedUp, seen }) => ({
      hour,
      spent: subtract('0', spent),
      toppedUp: subtract('0', toppedUp),
      seen: -seen
    }))
    this.add(series, taken)
  }

  /** @param before wall-clock milliseconds */
  deleteBefore(series: number, before: number): void {
    this.#forget.run(series, Math.floor(before / HOUR))
  }
}
