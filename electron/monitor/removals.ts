import type { Account } from '../domain/account.ts'
import type { Secrets } from '../storage/secrets.ts'
import type { Store } from '../storage/store.ts'
import type { Connections } from './connections.ts'
import { failureOf } from './failure-of.ts'
import type { Poller } from './poller.ts'
import type { Status } from './status.ts'

export interface RemovalParts {
  readonly store: Store
  readonly secrets: Pick<Secrets, 'deleteAll'>
  readonly connections: Pick<Connections, 'drop'>
  readonly poller: Poller
  readonly changed: () => void
}

/**
 * Removes accounts in two steps. At once an account is out of sight, is not read and says nothing more; its secrets and
 * all that is known of it go once that cannot be undone any more, after a crash at the next start.
 */
export class Removals {
  readonly #parts: RemovalParts
  /** Those that can be put back, with what was known of their attempts. */
  readonly #undoable = new Map<string, { readonly account: Account; readonly status: Status | undefined }>()
  #finishing: Promise<void> = Promise.resolve()

  constructor(parts: RemovalParts) {
    this.#parts = parts
  }

  remove(accountId: string): void {
    const { connections, poller, store } = this.#parts
    const account = store.account(accountId)
    if (!account) return
    this.#undoable.set(accountId, { account, status: poller.roster.get(accountId) })
    store.order.putAway(accountId)
    poller.remove(accountId)
    connections.drop(accountId)
  }

  /** Puts an account back where it was; does nothing once it is gone for good. */
  undo(accountId: string): void {
    const { poller, store } = this.#parts
    const removed = this.#undoable.get(accountId)
    if (!removed) return
    this.#undoable.delete(accountId)
    store.order.putBack(accountId)
    if (removed.status) poller.roster.putBack(removed.status)
    poller.update(removed.account)
  }

  /** What can be put back, in the order of its removal. */
  undoable(): Account[] {
    return [...this.#undoable.values()].map(({ account }) => account)
  }

  /**
   * Ends what could be undone, and with it what an earlier run left behind. Never rejects: where the keychain will not
   * let go of a secret, its account stays out of sight until it does.
   */
  finish(which: (account: Account) => boolean = () => true): Promise<void> {
    const ended = this.#parts.store.order.away().filter(which)
    for (const { id } of ended) this.#undoable.delete(id)
    if (ended.length > 0) this.#parts.changed()
    // One after another: the popover may close while Salio quits.
    this.#finishing = this.#finishing.then(async () => {
      for (const account of ended) await this.#forget(account)
    })
    return this.#finishing
  }

  async #forget({ id, secretFields }: Account): Promise<void> {
    const { secrets, store } = this.#parts
    try {
      await secrets.deleteAll(id, secretFields)
    } catch (error) {
      const failure = failureOf(error)
      // Where there is no keychain there is nothing in it to be left behind.
      if (failure.kind !== 'keychain' || failure.problem !== 'absent') return
    }
    store.removeAccount(id)
  }
}
