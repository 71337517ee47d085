import type { DatabaseSync } from 'node:sqlite'
import type { Amount } from '../domain/money.ts'

interface Row {
  first_at: number
  last_at: number
  amount: Amount
}

/** The readings table: one row a stretch of time in which a wallet's balance stayed the same. */
export class Readings {
  readonly #last
  readonly #extend
  readonly #add
  readonly #first
  readonly #prepend
  readonly #after
  readonly #at

  constructor(db: DatabaseSync) {
    this.#last = db.prepare('SELECT * FROM readings WHERE wallet_id = ? ORDER BY first_at DESC LIMIT 1')
    this.#extend = db.prepare('UPDATE readings SET last_at = ? WHERE wallet_id = ? AND first_at = ?')
    this.#add = db.prepare(`
      INSERT INTO readings (wallet_id, first_at, last_at, amount) VALUES (:walletId, :at, :at, :amount)
      ON CONFLICT (wallet_id, first_at) DO UPDATE SET amount = excluded.amount`)
    this.#first = db.prepare('SELECT min(first_at) AS at FROM readings WHERE wallet_id = ?')
    this.#prepend = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?)')
    this.#after = db.prepare('SELECT * FROM readings WHERE wallet_id = ? AND first_at > ? ORDER BY first_at')
    this.#at = db.prepare(
      'SELECT * FROM readings WHERE wallet_id = ? AND first_at <= ? ORDER BY first_at DESC LIMIT 1'
    )
  }

  add(walletId: string, at: number, amount: Amount, continuous: boolean): boolean {
    const last = this.#last.get(walletId) as Row | undefined
    if (last && at < last.last_at) return false
    if (last && continuous && last.amount === amount) this.#extend.run(at, walletId, last.first_at)
    else this.#add.run({ walletId, at, amount })
    return true
  }

  prepend(walletId: string, history: readonly (readonly [at: number, amount: Amount])[]): void {
    const { at: first } = this.#first.get(walletId) as { at: number | null }
    const older = history.filter(([at]) => first === null || at < first)
    for (const [index, [at, amount]] of older.entries()) {
      const until = older[index + 1]?.[0] ?? first ?? at
      this.#prepend.run(walletId, at, until, amount)
    }
  }

  trail(walletId: string, since: number): [at: number, amount: Amount][] {
    const inForce = this.amountAt(walletId, since)
    const later = this.#after.all(walletId, since) as unknown as Row[]
    const steps = later.map(({ first_at, amount }): [number, Amount] => [first_at, amount])
    return inForce === null ? steps : [[since, inForce], ...steps]
  }

  amountAt(walletId: string, at: number): Amount | null {
    const row = this.#at.get(walletId, at) as Row | undefined
    return row?.amount ?? null
  }
}
