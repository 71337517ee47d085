import type { DatabaseSync } from 'node:sqlite'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'

/** A row of the readings table: a balance period with its era, which gives the order of arrival. */
export interface ReadingRow extends Omit<BalancePeriod, 'afterGap'> {
  readonly era: number
  readonly gap: number
}

export const readingRowColumns = 'era, first_at AS "from", last_at AS until, amount, gap'

export const periodOf = ({ from, until, amount, gap }: ReadingRow): BalancePeriod => ({
  from,
  until,
  amount,
  afterGap: gap === 1
})

/** A wallet's number in the readings and hours tables, with its last reading. */
interface WalletSeries {
  readonly series: number
  readonly last: ReadingRow | null
}

/** A part of the time that lies in one era: after `since`, up to and including `until`. */
interface Segment {
  readonly series: number
  readonly era: number
  readonly since: number
  readonly until: number
}

/**
 * Eras separate readings taken before and after the computer's clock was set back. They count from 1; within
 * one era, readings arrived in the order of their times.
 */
export class Series {
  readonly #last
  readonly #first
  readonly #upTo

  constructor(db: DatabaseSync) {
    this.#last = db.prepare(`
      SELECT number, ${readingRowColumns} FROM series LEFT JOIN readings ON series = number
      WHERE wallet_id = ? ORDER BY era DESC, first_at DESC LIMIT 1`)
    this.#first = db.prepare(`
      SELECT min(first_at) AS "from" FROM readings
      WHERE series = ? AND era = ? AND first_at > ? AND first_at <= ?`)
    this.#upTo = db.prepare(`
      SELECT ${readingRowColumns} FROM readings WHERE series = ? AND era = ? AND first_at <= ? ORDER BY first_at DESC LIMIT 1`)
  }

  /** Undefined for an unknown wallet. */
  find(walletId: string): WalletSeries | undefined {
    const row = this.#last.get(walletId)
    if (!row) return
    return {
      series: Number(row['number']),
      last: row['era'] === null ? null : (row as unknown as ReadingRow)
    }
  }

  /** @throws for an unknown wallet */
  get(walletId: string): WalletSeries {
    const series = this.find(walletId)
    if (!series) throw new Error('there is no such wallet')
    return series
  }

  /** The last reading at or before a moment; of two in the same millisecond, the one that arrived later. */
  readingAt(walletId: string, at: number): ReadingRow | null {
    const { series = 0, last } = this.find(walletId) ?? {}
    let found: ReadingRow | null = null
    for (let era = last?.era ?? 0; era > 0; era -= 1) {
      const row = this.#upTo.get(series, era, at) as ReadingRow | undefined
      if (row && (!found || row.from > found.from)) found = row
    }
    return found
  }

  /**
   * Valid segments of the range, oldest first. Readings taken with a clock that was later set back are left
   * out.
   */
  segments(walletId: string, since: number, until: number): Segment[] {
    const { series = 0, last } = this.find(walletId) ?? {}
    const segments: Segment[] = []
    let end = until
    for (let era = last?.era ?? 0; era > 0; era -= 1) {
      const first = this.#first.get(series, era, since, end)?.['from'] ?? null
      if (first === null) continue
      segments.unshift({ series, era, since, until: end })
      end = Number(first) - 1
    }
    return segments
  }
}
