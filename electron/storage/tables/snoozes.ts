import type { DatabaseSync } from 'node:sqlite'
import type { Snooze } from '#domain/alerts/snooze.ts'

/** The snoozes table. A null wallet stands for all alerts. */
export class Snoozes {
  readonly #all
  readonly #add
  readonly #remove
  readonly #endOnRecovery

  constructor(db: DatabaseSync) {
    this.#all = db.prepare(`SELECT coalesce(wallet_id, 'all') AS subject, until FROM snoozes`)
    this.#add = db.prepare('INSERT INTO snoozes VALUES (?, ?)')
    this.#remove = db.prepare('DELETE FROM snoozes WHERE wallet_id IS ?')
    this.#endOnRecovery = db.prepare('DELETE FROM snoozes WHERE wallet_id = ? AND until IS NULL')
  }

  all(): Snooze[] {
    return this.#all.all().map(row => ({ ...row }) as unknown as Snooze)
  }

  /** @param until wall-clock milliseconds; null for until the wallet recovers */
  set(walletId: string | null, until: number | null): void {
    this.end(walletId)
    this.#add.run(walletId, until)
  }

  end(walletId: string | null): void {
    this.#remove.run(walletId)
  }

  /** Ends a snooze that was set to last until the wallet recovers. */
  endOnRecovery(walletId: string): void {
    this.#endOnRecovery.run(walletId)
  }
}
