import type { DatabaseSync } from 'node:sqlite'
import type { Happening, Outcome } from '../domain/history.ts'
import type { Amount } from '../domain/money.ts'

/** What is noted of a happening. Times are wall-clock milliseconds. */
export interface HistoryEntry {
  readonly at: number
  readonly accountId: string
  /** Null where it is the account's. */
  readonly walletId: string | null
  readonly what: Happening
  readonly amount: Amount | null
  /** Null while it waits for its delivery. */
  readonly outcome: Outcome | null
}

/** A line with the names as they are now. */
export interface StoredLine extends HistoryEntry {
  readonly outcome: Outcome
  readonly providerId: string
  readonly accountName: string
  readonly walletName: string | null
  readonly currency: string | null
}

const KEPT = 90 * 24 * 60 * 60_000
const MOST_KEPT = 2_000
const MOST_READ = 200

/** The history table: what happened and what became of it. Old lines go, but not one that still waits. */
export class History {
  readonly #add
  readonly #settle
  readonly #lines
  readonly #prune

  constructor(db: DatabaseSync) {
    this.#add = db.prepare(`
      INSERT INTO history (at, account_id, wallet_id, what, amount, outcome)
      VALUES (:at, :accountId, :walletId, :what, :amount, :outcome)`)
    // What is held is looked at often; where nothing has changed nothing is written.
    this.#settle = db.prepare(
      'UPDATE history SET outcome = :outcome WHERE id = :id AND outcome IS NOT :outcome'
    )
    this.#lines = db.prepare(`
      SELECT at, history.account_id AS accountId, wallet_id AS walletId, what, amount, outcome,
        provider_id AS providerId, accounts.name AS accountName, wallets.name AS walletName, currency
      FROM history JOIN accounts ON accounts.id = history.account_id AND accounts.position > 0 LEFT JOIN wallets ON wallets.id = wallet_id
      WHERE outcome IS NOT NULL AND (:walletId IS NULL OR wallet_id = :walletId)
      ORDER BY history.id DESC LIMIT ${MOST_READ}`)
    this.#prune = db.prepare(`
      DELETE FROM history WHERE (at < ? OR id <= ?) AND id NOT IN (SELECT id FROM outbox)`)
  }

  /** Returns the line's number. */
  add(entry: HistoryEntry): number {
    const outcome = entry.outcome && JSON.stringify(entry.outcome)
    const { lastInsertRowid } = this.#add.run({ ...entry, outcome })
    const id = Number(lastInsertRowid)
    this.#prune.run(entry.at - KEPT, id - MOST_KEPT)
    return id
  }

  /** What became of a line that waited, or still does. */
  settle(id: number, outcome: Outcome): void {
    this.#settle.run({ id, outcome: JSON.stringify(outcome) })
  }

  /** Newest first, at most 200; of one wallet, or null for all. */
  lines(walletId: string | null): StoredLine[] {
    return this.#lines
      .all({ walletId })
      .map(row => ({ ...row, outcome: JSON.parse(String(row['outcome'])) }) as unknown as StoredLine)
  }
}
