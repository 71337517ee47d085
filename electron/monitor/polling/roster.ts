import type { Account } from '#domain/accounts/account.ts'
import type { Store } from '#storage/store.ts'
import type { Connections } from '../connections/connections.ts'
import { allowedTick } from './round.ts'
import { type AccountStatus, newStatus } from './status.ts'

interface RosterParts {
  readonly store: Store
  readonly connections: Connections
}

/** The accounts being polled, each with the status of its attempts. */
export class AccountStatuses {
  readonly #parts: RosterParts
  readonly #statuses = new Map<string, AccountStatus>()

  constructor(parts: RosterParts) {
    this.#parts = parts
  }

  all(): AccountStatus[] {
    return [...this.#statuses.values()]
  }

  get(accountId: string): AccountStatus | undefined {
    return this.#statuses.get(accountId)
  }

  /** The number of wallets of all accounts. */
  get walletCount(): number {
    return this.all().reduce((count, { wallets }) => count + wallets.size, 0)
  }

  /** Whether this status is still current: its account has not been removed or reconnected meanwhile. */
  has(status: AccountStatus): boolean {
    return this.#statuses.get(status.account.id) === status
  }

  /** Adds an account that has not been tried yet, replacing an earlier status. */
  add(account: Account): AccountStatus {
    const { connections, store } = this.#parts
    const keys = store.wallets.forAccount(account.id).map(({ key }) => key)
    const status = newStatus(
      account,
      connections.hostFor(account),
      connections.minimumInterval(account),
      keys
    )
    this.#statuses.set(account.id, status)
    return status
  }

  /** Adds a restored account with its earlier status; an attempt may have ended since. */
  restore(status: AccountStatus): void {
    status.dueTick = Math.max(status.dueTick, allowedTick(status))
    this.#statuses.set(status.account.id, status)
  }

  remove(accountId: string): void {
    this.#statuses.delete(accountId)
  }

  /** Resolves when no attempt is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map(status => status.running))
  }
}
