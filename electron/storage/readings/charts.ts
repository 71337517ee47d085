import type { DatabaseSync } from 'node:sqlite'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { downsample } from '#domain/readings/downsample.ts'
import { periodOf, type ReadingRow, readingRowColumns, type Series } from './series.ts'

/**
 * Readings reduced to what a chart can show. Most of it is done in SQL: a month is many rows, a chart a few
 * hundred points.
 */
export class Charts {
  readonly #eras: Series
  readonly #ends
  readonly #gaps

  constructor(db: DatabaseSync, eras: Series) {
    this.#eras = eras
    const within = `
      readings WHERE series = :series AND era = :era AND first_at BETWEEN start AND min(finish, :until)`
    // Grouping by an expression would sort every row; one lookup per part uses the order of the primary key.
    // Amounts are cast to numbers for ordering only: beyond 15 digits the lowest or highest found may be its
    // neighbour.
    this.#ends = db.prepare(`
      WITH RECURSIVE parts (start, finish) AS (
        SELECT :start, :start + :width - 1
        UNION ALL SELECT start + :width, finish + :width FROM parts WHERE finish < :until
      ),
      ends AS MATERIALIZED (
        SELECT (SELECT min(first_at) FROM ${within}) AS first, (SELECT max(first_at) FROM ${within}) AS last,
          (SELECT at FROM (SELECT first_at AS at, min(CAST(amount AS REAL)) FROM ${within})) AS least,
          (SELECT at FROM (SELECT first_at AS at, max(CAST(amount AS REAL)) FROM ${within})) AS most
        FROM parts
      )
      SELECT ${readingRowColumns} FROM ends CROSS JOIN readings
      WHERE series = :series AND era = :era AND first_at IN (first, last, least, most)`)
    this.#gaps = db.prepare(`
      SELECT ${readingRowColumns} FROM readings
      WHERE series = :series AND era = :era AND first_at > :since AND first_at <= :until AND gap`)
  }

  /**
   * The period in force at `since`, and of those that began until `until` the first, last, lowest and highest
   * in each of `points` equal parts of the time, oldest first. Amounts are exact; gaps are kept. Times are
   * wall-clock milliseconds.
   */
  get(walletId: string, since: number, until: number, points: number): BalancePeriod[] {
    const inForce = this.#eras.readingAt(walletId, since)
    const width = Math.max(1, Math.ceil((until - since) / points))
    const rows = this.#eras.segments(walletId, since, until).flatMap(segment => {
      const { series, era } = segment
      const ends = this.#ends.all({ series, era, start: since + 1, width, until: segment.until })
      const found = [...ends, ...this.#gaps.all({ ...segment })] as unknown as ReadingRow[]
      const unique = new Map(found.map(row => [row.from, row]))
      return [...unique.values()].sort((a, b) => a.from - b.from)
    })
    const thinned = downsample(rows.map(periodOf), from => Math.floor((from - since - 1) / width))
    return inForce ? [periodOf(inForce), ...thinned] : thinned
  }
}
