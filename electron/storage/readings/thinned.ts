import type { DatabaseSync } from 'node:sqlite'

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
