import type { Account } from '../domain/account.ts'
import type { Store } from '../storage/store.ts'
import type { Connections } from './connections.ts'
import { allowedMark } from './round.ts'
import { newStatus, type Status } from './status.ts'

interface RosterParts {
  readonly store: Store
  readonly connections: Connections
}

/** The accounts being watched, each with what is known of its attempts. */
export class Roster {
  readonly #parts: RosterParts
  readonly #statuses = new Map<string, Status>()

  constructor(parts: RosterParts) {
    this.#parts = parts
  }

  all(): Status[] {
    return [...this.#statuses.values()]
  }

  get(accountId: string): Status | undefined {
    return this.#statuses.get(accountId)
  }

  /** How many wallets they have. */
  get wallets(): number {
    return this.all().reduce((count, { wallets }) => count + wallets.size, 0)
  }

  /** Whether this is still what is known of the account, not removed or connected anew meanwhile. */
  has(status: Status): boolean {
    return this.#statuses.get(status.account.id) === status
  }

  /** Takes in an account of which no attempt is known yet, in place of what was known of it. */
  add(account: Account): Status {
    const { connections, store } = this.#parts
    const keys = store.wallets(account.id).map(({ key }) => key)
    const status = newStatus(account, connections.hostOf(account), connections.leastOf(account), keys)
    this.#statuses.set(account.id, status)
    return status
  }

  /** Takes an account in again with what was known of it; an attempt may have ended since. */
  putBack(status: Status): void {
    status.dueMark = Math.max(status.dueMark, allowedMark(status))
    this.#statuses.set(status.account.id, status)
  }

  remove(accountId: string): void {
    this.#statuses.delete(accountId)
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map(status => status.running))
  }
}
