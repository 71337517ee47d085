import type { DatabaseSync } from 'node:sqlite'
import type { Thresholds } from '#domain/alerts/thresholds.ts'

/** The table of alert thresholds, a row per wallet. */
export class ThresholdsTable {
  readonly #find
  readonly #set

  constructor(db: DatabaseSync) {
    this.#find = db.prepare(`
      SELECT low, critical, lasts_less_than AS lastsLessThan, daily_share AS dailyShare
      FROM rules WHERE wallet_id = ?`)
    this.#set = db.prepare(
      'INSERT OR REPLACE INTO rules VALUES (:walletId, :low, :critical, :lastsLessThan, :dailyShare)'
    )
  }

  /** Null until thresholds, be it suggested ones, are set. */
  find(walletId: string): Thresholds | null {
    const row = this.#find.get(walletId)
    return row ? ({ ...row } as unknown as Thresholds) : null
  }

  set(walletId: string, { low, critical, lastsLessThan, dailyShare }: Thresholds): void {
    this.#set.run({ walletId, low, critical, lastsLessThan, dailyShare })
  }
}
