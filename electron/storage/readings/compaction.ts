import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { downsample } from '#domain/readings/downsample.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { transaction } from '../file/transaction.ts'
import type { HourlyTotals } from './hourly-totals.ts'
import { periodOf, type ReadingRow, readingRowColumns } from './series.ts'

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

interface ThinningStep {
  /**
   * Milliseconds: the length of the parts of time (an hour, a day) in which only the first, last, lowest and
   * highest reading are kept.
   */
  readonly bucket: number
  /** Milliseconds: younger readings are left alone. */
  readonly age: number
  readonly due: StatementSync
  readonly done: StatementSync
}

/**
 * A series with readings left to thin, from `done` on; `era` is its last one, null where it has no readings.
 */
interface Due {
  readonly series: number
  readonly era: number | null
  readonly done: number
}

/**
 * Thins readings as they age: all are kept for 90 days, up to two years the first, last, lowest and highest
 * of each hour, then those of each day. Hours and days are in UTC.
 */
export class Compaction {
  readonly #db: DatabaseSync
  readonly #forgetting: Retention
  readonly #steps: readonly ThinningStep[]
  readonly #firstAt
  readonly #nthAt
  readonly #between
  readonly #remove
  readonly #setGap
  readonly #setThinnedBefore

  constructor(db: DatabaseSync, forgetting: Retention) {
    this.#db = db
    this.#forgetting = forgetting
    const step = (column: 'hourly_to' | 'daily_to', bucket: number, age: number): ThinningStep => ({
      bucket,
      age,
      due: db.prepare(`
        SELECT number AS series, (SELECT max(era) FROM readings WHERE series = number) AS era, ${column} AS done
        FROM series WHERE ${column} < ? LIMIT 1`),
      done: db.prepare(`UPDATE series SET ${column} = ? WHERE number = ?`)
    })
    this.#steps = [step('hourly_to', HOUR, 90 * DAY), step('daily_to', DAY, 730 * DAY)]
    const between = 'FROM readings WHERE series = ? AND era = ? AND first_at >= ? AND first_at < ?'
    this.#firstAt = db.prepare(`SELECT min(first_at) AS at ${between}`)
    this.#nthAt = db.prepare(`SELECT first_at AS at ${between} ORDER BY first_at LIMIT 1 OFFSET ?`)
    this.#between = db.prepare(`SELECT ${readingRowColumns} ${between} ORDER BY first_at`)
    this.#remove = db.prepare('DELETE FROM readings WHERE series = ? AND era = ? AND first_at = ?')
    this.#setGap = db.prepare('UPDATE readings SET gap = 1 WHERE series = ? AND era = ? AND first_at = ?')
    this.#setThinnedBefore = db.prepare(`
      UPDATE series SET thinned_before = max(coalesce(thinned_before, 0), ?) WHERE number = ?`)
  }

  /**
   * Does one piece of the work that is due, in one transaction; returns whether there may be more.
   * @param now wall-clock milliseconds
   * @param keepDays age in days at which readings and hourly totals are deleted; null for never
   * @param budget about how many rows to go through
   */
  compact(now: number, keepDays: number | null, budget: number): boolean {
    return transaction(this.#db, () => {
      let left = budget
      if (keepDays !== null) left -= this.#forgetting.deleteBefore(now - keepDays * DAY, left)
      for (const step of this.#steps) {
        const until = floor(now - step.age, step.bucket)
        while (left > 0) {
          const due = step.due.get(until) as Due | undefined
          if (!due) break
          left -= 1 + this.#thin(due, step, until, left)
        }
      }
      return left <= 0
    })
  }

  /** Thins the oldest readings of a wallet that are due; returns how many rows it went through. */
  #thin(
    { series, era, done }: Due,
    { bucket, done: setDone }: ThinningStep,
    until: number,
    most: number
  ): number {
    const start = floor(done, bucket)
    const eras = Array.from({ length: era ?? 0 }, (_, index) => index + 1)
    const at = (statement: StatementSync, ...more: number[]) =>
      eras.map(number => Number(statement.get(series, number, start, until, ...more)?.['at'] ?? until))
    // At least one whole bucket, however full it is.
    const least = floor(Math.min(until, ...at(this.#firstAt)), bucket) + bucket
    const end = Math.min(until, Math.max(least, floor(Math.min(until, ...at(this.#nthAt, most)), bucket)))
    const counts = eras.map(number => {
      const rows = this.#between.all(series, number, start, end) as unknown as ReadingRow[]
      const kept = new Map(
        downsample(rows.map(periodOf), from => Math.floor(from / bucket)).map(({ from, afterGap }) => [
          from,
          afterGap
        ])
      )
      const removed = rows.filter(({ from }) => !kept.has(from))
      for (const { from } of removed) this.#remove.run(series, number, from)
      for (const { from, gap } of rows)
        if (kept.get(from) && gap === 0) this.#setGap.run(series, number, from)
      const last = removed.at(-1)
      if (last) this.#setThinnedBefore.run(floor(last.from, bucket) + bucket, series)
      return rows.length
    })
    setDone.run(end, series)
    return counts.reduce((sum, count) => sum + count, 0)
  }
}

const floor = (at: number, bucket: number): number => at - (at % bucket)

/** How far each wallet's readings have been thinned. Times are wall-clock milliseconds. */
export class Thinning {
  readonly #before
  readonly #reopen

  constructor(db: DatabaseSync) {
    this.#before = db.prepare('SELECT thinned_before AS before FROM series WHERE wallet_id = ?')
    this.#reopen = db.prepare(`
      UPDATE series SET hourly_to = min(hourly_to, :from), daily_to = min(daily_to, :from) WHERE number = :series`)
  }

  /** Readings before this moment are incomplete; null where none were thinned. */
  before(walletId: string): number | null {
    const row = this.#before.get(walletId) as { before: number | null } | undefined
    return row?.before ?? null
  }

  /** Readings were added from this moment on, so thinning starts again there. */
  reopen(series: number, from: number): void {
    this.#reopen.run({ series, from })
  }
}
