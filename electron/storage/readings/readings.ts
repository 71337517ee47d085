import type { DatabaseSync } from 'node:sqlite'
import type { Amount } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { transaction } from '../file/transaction.ts'
import type { Thinning } from './compaction.ts'
import type { HourlyTotals } from './hourly-totals.ts'
import { periodOf, type ReadingRow, readingRowColumns, type Series } from './series.ts'

const PAGE_SIZE = 500

/**
 * The readings table: one row per period of unchanged balance. Amounts are exact decimal text in the wallet's
 * currency; times are wall-clock milliseconds. The last reading to arrive is the last one, whatever the clock
 * was set to.
 */
export class Readings {
  readonly #db: DatabaseSync
  readonly #eras: Series
  readonly #hours: HourlyTotals
  readonly #thinned: Thinning
  readonly #extend
  readonly #add
  readonly #first
  readonly #clearGap
  readonly #between
  readonly #page
  readonly #count

  constructor(db: DatabaseSync, eras: Series, hours: HourlyTotals, thinned: Thinning) {
    this.#db = db
    this.#eras = eras
    this.#hours = hours
    this.#thinned = thinned
    this.#extend = db.prepare('UPDATE readings SET last_at = ? WHERE series = ? AND era = ? AND first_at = ?')
    this.#add = db.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?)')
    this.#first = db.prepare(
      `SELECT ${readingRowColumns} FROM readings WHERE series = ? ORDER BY era, first_at LIMIT 1`
    )
    this.#clearGap = db.prepare('UPDATE readings SET gap = 0 WHERE series = ? AND era = ? AND first_at = ?')
    this.#between = db.prepare(`
      SELECT ${readingRowColumns} FROM readings
      WHERE series = :series AND era = :era AND first_at > :since AND first_at <= :until ORDER BY first_at`)
    this.#page = db.prepare(`
      SELECT ${readingRowColumns} FROM readings WHERE series = ? AND (era, first_at) > (?, ?)
      ORDER BY era, first_at LIMIT ${PAGE_SIZE}`)
    this.#count = db.prepare(`
      SELECT count(*) AS count FROM readings JOIN series ON number = series
      WHERE wallet_id IN (SELECT value FROM json_each(?))`)
  }

  /**
   * Stores a balance as the last reading, whatever the wall clock says.
   * @param continuous whether nothing was missed since the reading before, so that an unchanged balance
   *   extends its period
   */
  add(walletId: string, at: number, amount: Amount, continuous: boolean): void {
    const reading = { from: at, until: at, amount, afterGap: !continuous }
    transaction(this.#db, () => {
      const { series, last } = this.#eras.get(walletId)
      const isUnchanged = continuous && last?.amount === amount && at >= last.until
      if (last && isUnchanged) this.#extend.run(at, series, last.era, last.from)
      else {
        const era = last ? last.era + Number(at <= last.from) : 1
        this.#add.run(series, era, at, at, amount, Number(!continuous))
      }
      if (last) this.#hours.add(series, hourlyTotals([endOf(last), reading]))
    })
  }

  /**
   * Adds a continuous history, oldest first, before the first reading; anything not older than that is left
   * out.
   */
  prepend(walletId: string, history: readonly (readonly [at: number, amount: Amount])[]): void {
    transaction(this.#db, () => {
      const { series } = this.#eras.get(walletId)
      const first = this.#first.get(series) as ReadingRow | undefined
      const older = history.filter(([at]) => !first || at < first.from)
      const periods = older.map(([from, amount], index): BalancePeriod => {
        const until = older[index + 1]?.[0] ?? first?.from ?? from
        return { from, until, amount, afterGap: index === 0 }
      })
      const era = first?.era ?? 1
      for (const { from, until, amount, afterGap } of periods) {
        this.#add.run(series, era, from, until, amount, Number(afterGap))
      }
      if (first && older.length > 0) this.#clearGap.run(series, era, first.from)
      const start = first ? [{ ...first, until: first.from, afterGap: false }] : []
      this.#hours.add(series, hourlyTotals([...periods, ...start]))
      if (periods[0]) this.#thinned.reopen(series, periods[0].from)
    })
  }

  /** The period in force at `since`, then those that began until `until`, oldest first. */
  periods(walletId: string, since: number, until: number): BalancePeriod[] {
    const inForce = this.#eras.readingAt(walletId, since)
    const rows = this.#eras
      .segments(walletId, since, until)
      .flatMap(segment => this.#between.all({ ...segment }) as unknown as ReadingRow[])
    return [...(inForce ? [inForce] : []), ...rows].map(periodOf)
  }

  /** The balance at `since`, then each change of it until `until`, oldest first. */
  trail(walletId: string, since: number, until: number): [at: number, amount: Amount][] {
    return this.periods(walletId, since, until).map(({ from, amount }) => [Math.max(from, since), amount])
  }

  /** The last balance read at or before a moment; null where there was none yet. */
  amountAt(walletId: string, at: number): Amount | null {
    return this.#eras.readingAt(walletId, at)?.amount ?? null
  }

  /** All periods in the order of arrival. Read in pages, so the table may be written to while iterating. */
  *all(walletId: string): IterableIterator<BalancePeriod> {
    const { series = 0 } = this.#eras.find(walletId) ?? {}
    let last: Pick<ReadingRow, 'era' | 'from'> | undefined = { era: 0, from: 0 }
    while (last) {
      const rows = this.#page.all(series, last.era, last.from) as unknown as ReadingRow[]
      for (const row of rows) yield periodOf(row)
      last = rows.length < PAGE_SIZE ? undefined : rows.at(-1)
    }
  }

  /** How many periods are stored for these wallets together. */
  count(walletIds: readonly string[]): number {
    return Number(this.#count.get(JSON.stringify(walletIds))?.['count'])
  }
}

const endOf = (row: ReadingRow): BalancePeriod => ({ ...periodOf(row), from: row.until })
