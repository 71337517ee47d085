import type { DatabaseSync } from 'node:sqlite'
import type { HourlyTotals } from './hourly-totals.ts'

/** Deletes old readings, but never a wallet's last one: that is its balance. */
export class Retention {
  readonly #hours: HourlyTotals
  readonly #series
  readonly #forget

  constructor(db: DatabaseSync, hours: HourlyTotals) {
    this.#hours = hours
    this.#series = db.prepare(`
      SELECT number AS series, (SELECT max(era) FROM readings WHERE series = number) AS last FROM series`)
    this.#forget = db.prepare(`
      DELETE FROM readings WHERE series = :series AND era = :era AND first_at IN (
        SELECT first_at FROM readings WHERE series = :series AND era = :era AND first_at < :before
          AND last_at < :before AND NOT (era = :last AND first_at = (
            SELECT max(first_at) FROM readings WHERE series = :series AND era = :last))
        LIMIT :most)`)
  }

  /**
   * @param before wall-clock milliseconds
   * @param most the largest number of readings to delete
   * @returns how many were deleted
   */
  deleteBefore(before: number, most: number): number {
    let left = most
    for (const row of this.#series.all()) {
      const { series, last } = row as { series: number; last: number | null }
      for (let era = 1; era <= (last ?? 0) && left > 0; era += 1) {
        left -= Number(this.#forget.run({ series, era, last, before, most: left }).changes)
      }
      this.#hours.deleteBefore(series, before)
    }
    return most - left
  }
}
