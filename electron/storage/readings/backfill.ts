import type { DatabaseSync } from 'node:sqlite'
import { type BackfillRun, backfillRuns } from '#domain/readings/backfill.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { transaction } from '../file/transaction.ts'
import type { Thinning } from './compaction.ts'
import type { HourlyTotals } from './hourly-totals.ts'
import type { Readings } from './readings.ts'
import type { Series } from './series.ts'

/** How many periods of a file are new, and how many were stored already. */
export interface BackfillCounts {
  readonly added: number
  readonly known: number
}

/** Adds readings from a file to those taken by Salio. */
export class Backfill {
  readonly #db: DatabaseSync
  readonly #eras: Series
  readonly #hours: HourlyTotals
  readonly #readings: Readings
  readonly #thinned: Thinning
  readonly #add
  readonly #setGap
  readonly #find

  constructor(db: DatabaseSync, eras: Series, hours: HourlyTotals, readings: Readings, thinned: Thinning) {
    this.#db = db
    this.#eras = eras
    this.#hours = hours
    this.#readings = readings
    this.#thinned = thinned
    this.#add = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?)')
    this.#setGap = db.prepare('UPDATE readings SET gap = ? WHERE series = ? AND era = ? AND first_at = ?')
    this.#find = db.prepare('SELECT 1 FROM readings WHERE series = ? AND era = ? AND first_at = ?')
  }

  /** Counts what `merge` would add, without adding it. */
  countNew(walletId: string, periods: readonly BalancePeriod[]): BackfillCounts {
    return counted(this.#runs(walletId, periods), periods)
  }

  /**
   * Adds the periods that lie where Salio was not reading: before the first reading, after the last, or in a
   * gap. All in one transaction; importing the same file again adds nothing.
   */
  merge(walletId: string, periods: readonly BalancePeriod[]): BackfillCounts {
    return transaction(this.#db, () => {
      const runs = this.#runs(walletId, periods)
      for (const run of runs) this.#insert(walletId, run)
      return counted(runs, periods)
    })
  }

  #runs(walletId: string, periods: readonly BalancePeriod[]): BackfillRun[] {
    if (periods.length === 0) return []
    const first = periods.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
    const held = this.#readings.periods(walletId, first, Number.MAX_SAFE_INTEGER)
    const visible = new Set(held.map(({ from }) => from))
    const candidates = periods.filter(({ from }) => visible.has(from) || !this.#isHidden(walletId, from))
    return backfillRuns(held, candidates, this.#thinned.before(walletId))
  }

  /** Whether it is a reading that is hidden because the clock was set back after it. */
  #isHidden(walletId: string, from: number): boolean {
    const { series, last } = this.#eras.get(walletId)
    for (let era = (last?.era ?? 1) - 1; era > 0; era -= 1) {
      if (this.#find.get(series, era, from)) return true
    }
    return false
  }

  #insert(walletId: string, { before, added, after }: BackfillRun): void {
    const { series } = this.#eras.get(walletId)
    const era = before ? this.#eras.readingAt(walletId, before.from)?.era : 1
    for (const { from, until, amount, afterGap } of added) {
      this.#add.run(series, era ?? 1, from, until, amount, Number(afterGap))
    }
    if (after) {
      const { era: its = 1 } = this.#eras.readingAt(walletId, after.from) ?? {}
      this.#setGap.run(Number(after.afterGap), series, its, after.from)
    }
    const start = before ? [{ ...before, from: before.until }] : []
    const end = after ? [{ ...after, until: after.from }] : []
    // A run fills a gap: until now the hours held only the difference between the readings on either side of
    // it.
    this.#hours.subtract(
      series,
      hourlyTotals([...start, ...end.map(period => ({ ...period, afterGap: true }))])
    )
    this.#hours.add(series, hourlyTotals([...start, ...added, ...end]))
    this.#thinned.reopen(series, added[0]?.from ?? 0)
  }
}

function counted(runs: readonly BackfillRun[], periods: readonly BalancePeriod[]): BackfillCounts {
  const added = runs.reduce((sum, run) => sum + run.added.length, 0)
  return { added, known: periods.length - added }
}
