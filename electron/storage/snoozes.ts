import type { DatabaseSync } from 'node:sqlite'
import type { Snooze } from '../domain/snooze.ts'

/** The table of what is not to be told for a while; null stands for everything. */
export class Snoozes {
  readonly #all
  readonly #add
  readonly #remove
  readonly #recovered

  constructor(db: DatabaseSync) {
    this.#all = db.prepare(`SELECT coalesce(wallet_id, 'all') AS subject, until FROM snoozes`)
    this.#add = db.prepare('INSERT INTO snoozes VALUES (?, ?)')
    this.#remove = db.prepare('DELETE FROM snoozes WHERE wallet_id IS ?')
    this.#recovered = db.prepare('DELETE FROM snoozes WHERE wallet_id = ? AND until IS NULL')
  }

  all(): Snooze[] {
    return this.#all.all().map(row => ({ ...row }) as unknown as Snooze)
  }

  /** @param until wall-clock milliseconds; null until the wallet recovers */
  set(walletId: string | null, until: number | null): void {
    this.end(walletId)
    this.#add.run(walletId, until)
  }

  end(walletId: string | null): void {
    this.#remove.run(walletId)
  }

  /** Ends the one that was to last until now. */
  recovered(walletId: string): void {
    this.#recovered.run(walletId)
  }
}
