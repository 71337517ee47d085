import type { DatabaseSync } from 'node:sqlite'
import type { Amount } from '../domain/money.ts'

interface Row {
  sequence: number
  first_at: number
  last_at: number
  amount: Amount
}

/**
 * The readings table: one row a stretch of time in which a wallet's balance stayed the same. Rows are numbered as
 * they arrive, so that the last one read is the last whatever the computer's clock was set to.
 */
export class Readings {
  readonly #last
  readonly #extend
  readonly #add
  readonly #first
  readonly #between
  readonly #at

  constructor(db: DatabaseSync) {
    this.#last = db.prepare('SELECT * FROM readings WHERE wallet_id = ? ORDER BY sequence DESC LIMIT 1')
    this.#extend = db.prepare('UPDATE readings SET last_at = ? WHERE wallet_id = ? AND sequence = ?')
    this.#add = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?, ?)')
    this.#first = db.prepare(`
      SELECT first_at, sequence FROM readings WHERE wallet_id = ? ORDER BY sequence LIMIT 1`)
    this.#between = db.prepare(`
      SELECT * FROM readings WHERE wallet_id = ? AND first_at > ? AND first_at <= ? ORDER BY sequence DESC`)
    this.#at = db.prepare(`
      SELECT * FROM readings WHERE wallet_id = ? AND first_at <= ? ORDER BY first_at DESC, sequence DESC LIMIT 1`)
  }

  add(walletId: string, at: number, amount: Amount, continuous: boolean): void {
    const last = this.#last.get(walletId) as Row | undefined
    const goesOn = continuous && last?.amount === amount && at >= last.last_at
    if (last && goesOn) this.#extend.run(at, walletId, last.sequence)
    else this.#add.run(walletId, (last?.sequence ?? 0) + 1, at, at, amount)
  }

  prepend(walletId: string, history: readonly (readonly [at: number, amount: Amount])[]): void {
    const first = this.#first.get(walletId) as Pick<Row, 'first_at' | 'sequence'> | undefined
    const older = history.filter(([at]) => !first || at < first.first_at)
    const start = (first?.sequence ?? 1) - older.length
    for (const [index, [at, amount]] of older.entries()) {
      const until = older[index + 1]?.[0] ?? first?.first_at ?? at
      this.#add.run(walletId, start + index, at, until, amount)
    }
  }

  trail(walletId: string, since: number, until: number): [at: number, amount: Amount][] {
    const inForce = this.amountAt(walletId, since)
    const steps: [number, Amount][] = inForce === null ? [] : [[since, inForce]]
    const newestFirst = this.#between.all(walletId, since, until) as unknown as Row[]
    let earliest = Number.POSITIVE_INFINITY
    const sound = newestFirst.filter(({ first_at }) => {
      // A step later than one that was read after it was taken by a clock that has since been set back.
      const isSound = first_at < earliest
      if (isSound) earliest = first_at
      return isSound
    })
    return [...steps, ...sound.reverse().map(({ first_at, amount }): [number, Amount] => [first_at, amount])]
  }

  amountAt(walletId: string, at: number): Amount | null {
    const row = this.#at.get(walletId, at) as Row | undefined
    return row?.amount ?? null
  }
}
