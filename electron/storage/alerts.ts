import type { DatabaseSync } from 'node:sqlite'
import { type AlertState, quiet } from '../domain/alert.ts'
import type { Rule } from '../domain/rule.ts'

/** The tables of what the user wants to be told of a wallet, and of what was told. */
export class Alerts {
  readonly #rule
  readonly #setRule
  readonly #state
  readonly #setState

  constructor(db: DatabaseSync) {
    this.#rule = db.prepare(
      'SELECT low, critical, lasts_less_than AS lastsLessThan FROM rules WHERE wallet_id = ?'
    )
    this.#setRule = db.prepare(
      'INSERT OR REPLACE INTO rules VALUES (:walletId, :low, :critical, :lastsLessThan)'
    )
    this.#state = db.prepare('SELECT level, since FROM alert_states WHERE wallet_id = ?')
    this.#setState = db.prepare('INSERT OR REPLACE INTO alert_states VALUES (:walletId, :level, :since)')
  }

  rule(walletId: string): Rule | null {
    const row = this.#rule.get(walletId)
    return row ? ({ ...row } as unknown as Rule) : null
  }

  setRule(walletId: string, { low, critical, lastsLessThan }: Rule): void {
    this.#setRule.run({ walletId, low, critical, lastsLessThan })
  }

  state(walletId: string): AlertState {
    const row = this.#state.get(walletId)
    return row ? ({ ...row } as unknown as AlertState) : quiet
  }

  setState(walletId: string, { level, since }: AlertState): void {
    this.#setState.run({ walletId, level, since })
  }
}
