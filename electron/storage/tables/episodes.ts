import type { DatabaseSync } from 'node:sqlite'
import { type AccountEpisode, initialAccountEpisode } from '#domain/alerts/account-episode.ts'
import { type EpisodeState, initialEpisode } from '#domain/alerts/episode.ts'

/** The tables of the alert state of each wallet and each account, stored as JSON. */
export class Episodes {
  readonly #wallet
  readonly #setWallet
  readonly #account
  readonly #setAccount

  constructor(db: DatabaseSync) {
    this.#wallet = db.prepare('SELECT state FROM episodes WHERE wallet_id = ?')
    this.#setWallet = db.prepare('INSERT OR REPLACE INTO episodes VALUES (?, ?)')
    this.#account = db.prepare('SELECT state FROM account_episodes WHERE account_id = ?')
    // Selects from accounts, because an account may be removed while it is being read: then there is nothing
    // to store.
    this.#setAccount = db.prepare(
      'INSERT OR REPLACE INTO account_episodes SELECT id, :state FROM accounts WHERE id = :id'
    )
  }

  forWallet(walletId: string): EpisodeState {
    const row = this.#wallet.get(walletId)
    return row ? JSON.parse(String(row['state'])) : initialEpisode
  }

  setWallet(walletId: string, state: EpisodeState): void {
    this.#setWallet.run(walletId, JSON.stringify(state))
  }

  forAccount(accountId: string): AccountEpisode {
    const row = this.#account.get(accountId)
    return row ? JSON.parse(String(row['state'])) : initialAccountEpisode
  }

  setAccount(accountId: string, state: AccountEpisode): void {
    this.#setAccount.run({ id: accountId, state: JSON.stringify(state) })
  }
}
