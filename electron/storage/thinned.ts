import type { DatabaseSync } from 'node:sqlite'

/** How far the readings of each wallet have been thinned. Times are wall-clock milliseconds. */
export class Thinned {
  readonly #before
  readonly #reopen

  constructor(db: DatabaseSync) {
    this.#before = db.prepare('SELECT thinned_before AS before FROM series WHERE wallet_id = ?')
    this.#reopen = db.prepare(`
      UPDATE series SET hourly_to = min(hourly_to, :from), daily_to = min(daily_to, :from) WHERE number = :series`)
  }

  /** Before this moment some readings were left out; null where all are there. */
  before(walletId: string): number | null {
    const row = this.#before.get(walletId) as { before: number | null } | undefined
    return row?.before ?? null
  }

  /** Older readings have come in from then on. */
  reopen(series: number, from: number): void {
    this.#reopen.run({ series, from })
  }
}
