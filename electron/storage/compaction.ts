import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { HOUR } from '../domain/hours.ts'
import { thin } from '../domain/thin.ts'
import { columns, type Row, stretchOf } from './eras.ts'
import type { Forgetting } from './forgetting.ts'
import { transaction } from './transaction.ts'

const DAY = 24 * HOUR

interface Step {
  /** Milliseconds: of each such part of the time enough is kept. */
  readonly bucket: number
  /** Milliseconds: younger readings are left alone. */
  readonly age: number
  readonly due: StatementSync
  readonly done: StatementSync
}

/** A wallet's readings from then on; its last era is null where it has none. */
interface Due {
  readonly series: number
  readonly era: number | null
  readonly done: number
}

/**
 * Thins readings as they age: for 90 days each is kept, for two years enough of each hour, then enough of each day,
 * which is its first, last, least and most. Hours and days are those of UTC.
 */
export class Compaction {
  readonly #db: DatabaseSync
  readonly #forgetting: Forgetting
  readonly #steps: readonly Step[]
  readonly #first
  readonly #nth
  readonly #between
  readonly #remove
  readonly #passOn
  readonly #note

  constructor(db: DatabaseSync, forgetting: Forgetting) {
    this.#db = db
    this.#forgetting = forgetting
    const step = (mark: 'hourly_to' | 'daily_to', bucket: number, age: number): Step => ({
      bucket,
      age,
      due: db.prepare(`
        SELECT number AS series, (SELECT max(era) FROM readings WHERE series = number) AS era, ${mark} AS done
        FROM series WHERE ${mark} < ? LIMIT 1`),
      done: db.prepare(`UPDATE series SET ${mark} = ? WHERE number = ?`)
    })
    this.#steps = [step('hourly_to', HOUR, 90 * DAY), step('daily_to', DAY, 730 * DAY)]
    const between = 'FROM readings WHERE series = ? AND era = ? AND first_at >= ? AND first_at < ?'
    this.#first = db.prepare(`SELECT min(first_at) AS at ${between}`)
    this.#nth = db.prepare(`SELECT first_at AS at ${between} ORDER BY first_at LIMIT 1 OFFSET ?`)
    this.#between = db.prepare(`SELECT ${columns} ${between} ORDER BY first_at`)
    this.#remove = db.prepare('DELETE FROM readings WHERE series = ? AND era = ? AND first_at = ?')
    this.#passOn = db.prepare('UPDATE readings SET gap = 1 WHERE series = ? AND era = ? AND first_at = ?')
    this.#note = db.prepare(`
      UPDATE series SET thinned_before = max(coalesce(thinned_before, 0), ?) WHERE number = ?`)
  }

  /**
   * Does a piece of what is due, all of it or nothing; returns whether there may be more.
   * @param now wall-clock milliseconds
   * @param keepDays after so many days readings and hourly sums are forgotten; null for never
   * @param budget about how many rows to go through
   */
  compact(now: number, keepDays: number | null, budget: number): boolean {
    return transaction(this.#db, () => {
      let left = budget
      if (keepDays !== null) left -= this.#forgetting.forget(now - keepDays * DAY, left)
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

  /** Thins the first of a wallet's readings that are due, and returns how many it went through. */
  #thin({ series, era, done }: Due, { bucket, done: note }: Step, until: number, most: number): number {
    const start = floor(done, bucket)
    const eras = Array.from({ length: era ?? 0 }, (_, index) => index + 1)
    const at = (statement: StatementSync, ...more: number[]) =>
      eras.map(number => Number(statement.get(series, number, start, until, ...more)?.['at'] ?? until))
    // At least the first bucket there is, however full.
    const least = floor(Math.min(until, ...at(this.#first)), bucket) + bucket
    const end = Math.min(until, Math.max(least, floor(Math.min(until, ...at(this.#nth, most)), bucket)))
    const counts = eras.map(number => {
      const rows = this.#between.all(series, number, start, end) as unknown as Row[]
      const kept = new Map(
        thin(rows.map(stretchOf), from => Math.floor(from / bucket)).map(({ from, afterGap }) => [
          from,
          afterGap
        ])
      )
      const gone = rows.filter(({ from }) => !kept.has(from))
      for (const { from } of gone) this.#remove.run(series, number, from)
      for (const { from, gap } of rows)
        if (kept.get(from) && gap === 0) this.#passOn.run(series, number, from)
      const last = gone.at(-1)
      if (last) this.#note.run(floor(last.from, bucket) + bucket, series)
      return rows.length
    })
    note.run(end, series)
    return counts.reduce((sum, count) => sum + count, 0)
  }
}

const floor = (at: number, bucket: number): number => at - (at % bucket)
