import type { DatabaseSync } from 'node:sqlite'
import type { PayInChange, PayInDifference, PayInSource } from '#domain/pay-in/changes.ts'

/** The ways to pay into a wallet as they are stored. Nothing of it is to be trusted before its seal was checked. */
export interface StoredPayIns {
  /** JSON. */
  readonly ways: string
  /** 0 where nobody has looked at the ways since the key of their seal was lost. */
  readonly vouched: number
  /** Which key they are sealed with, and the seal; both null where there was no keychain to seal them. */
  readonly keyId: string | null
  readonly seal: string | null
}

/** The tables of pay-in details: a row for each wallet that has any, and one for each change. */
export class PayInsTable {
  readonly #all
  readonly #find
  readonly #hasSeal
  readonly #set
  readonly #changes
  readonly #addChange
  readonly #answer
  readonly #trim
  readonly #removeChanges

  constructor(db: DatabaseSync) {
    const columns = 'ways, vouched, key_id AS keyId, seal'
    this.#all = db.prepare('SELECT wallet_id AS walletId FROM pay_ins ORDER BY wallet_id')
    this.#find = db.prepare(`SELECT ${columns} FROM pay_ins WHERE wallet_id = ?`)
    this.#hasSeal = db.prepare('SELECT 1 FROM pay_ins WHERE seal IS NOT NULL LIMIT 1')
    this.#set = db.prepare(
      'INSERT OR REPLACE INTO pay_ins (wallet_id, ways, vouched, key_id, seal) VALUES (:walletId, :ways, :vouched, :keyId, :seal)'
    )
    this.#changes = db.prepare(`
      SELECT id, way_id AS wayId, kind, field, before, after, at, by, answered_at AS answeredAt
      FROM pay_in_changes WHERE wallet_id = ? ORDER BY id`)
    this.#addChange = db.prepare(`
      INSERT INTO pay_in_changes (wallet_id, way_id, kind, field, before, after, at, by)
      VALUES (:walletId, :wayId, :kind, :field, :before, :after, :at, :by)`)
    this.#answer = db.prepare(`
      UPDATE pay_in_changes SET answered_at = :at
      WHERE wallet_id = :walletId AND way_id = :wayId AND field = coalesce(:field, field) AND answered_at IS NULL`)
    this.#trim = db.prepare(`
      DELETE FROM pay_in_changes WHERE wallet_id = :walletId AND id NOT IN (
        SELECT id FROM pay_in_changes WHERE wallet_id = :walletId ORDER BY id DESC LIMIT :most)`)
    this.#removeChanges = db.prepare('DELETE FROM pay_in_changes WHERE wallet_id = ?')
  }

  /** The ids of all wallets that have pay-in details, those of hidden accounts included. */
  walletIds(): readonly string[] {
    return this.#all.all().map(({ walletId }) => `${walletId}`)
  }

  /** Whether any of them were sealed, so that there must be a key. */
  hasSeal(): boolean {
    return this.#hasSeal.get() !== undefined
  }

  /** Null where a wallet has none. */
  find(walletId: string): StoredPayIns | null {
    const row = this.#find.get(walletId)
    return row ? ({ ...row } as unknown as StoredPayIns) : null
  }

  set(walletId: string, payIns: StoredPayIns): void {
    this.#set.run({ walletId, ...payIns })
  }

  /** All changes of a wallet's ways, oldest first. */
  changes(walletId: string): readonly PayInChange[] {
    return this.#changes.all(walletId).map(row => ({ ...row }) as unknown as PayInChange)
  }

  addChange(walletId: string, difference: PayInDifference, at: number, by: PayInSource): void {
    this.#addChange.run({ walletId, ...difference, at, by })
  }

  /**
   * Marks the changes of a value, or of a whole way, as answered.
   * @param field null for all of the way
   */
  answer(walletId: string, wayId: string, field: string | null, at: number): void {
    this.#answer.run({ walletId, wayId, field, at })
  }

  /** Deletes all but the newest changes of a wallet. */
  trimChanges(walletId: string, most: number): void {
    this.#trim.run({ walletId, most })
  }

  removeChanges(walletId: string): void {
    this.#removeChanges.run(walletId)
  }
}
