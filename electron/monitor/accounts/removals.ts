import type { Account } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Store } from '#storage/store.ts'
import type { Changes } from '../changes.ts'
import type { Connections } from '../connections/connections.ts'
import type { Insights } from '../insights/insights.ts'
import type { Poller } from '../polling/poller.ts'
import type { AccountStatus } from '../polling/status.ts'
import type { KeyDeletion } from './key-deletion.ts'

interface RemovalParts {
  readonly store: Store
  readonly keyDeletion: Pick<KeyDeletion, 'forgetAccount' | 'left' | 'retry'>
  readonly connections: Pick<Connections, 'drop' | 'forget'>
  readonly insights: Pick<Insights, 'drop'>
  readonly poller: Poller
  readonly changes: Pick<Changes, 'dataChanged'>
}

/**
 * Removes accounts in two steps. At once, the account is hidden, no longer read, and silent. Its secrets and
 * data are deleted when undo is no longer possible, or after a crash at the next start.
 */
export class Removals {
  readonly #parts: RemovalParts
  /** Hidden accounts that can be restored, with the status of their attempts. */
  readonly #undoable = new Map<
    string,
    { readonly account: Account; readonly status: AccountStatus | undefined }
  >()
  #finishing: Promise<void> = Promise.resolve()

  constructor(parts: RemovalParts) {
    this.#parts = parts
  }

  remove(accountId: string): void {
    const { connections, poller, store } = this.#parts
    const account = store.accounts.find(accountId)
    if (!account) return
    this.#undoable.set(accountId, { account, status: poller.roster.get(accountId) })
    store.accountOrder.hide(accountId)
    poller.remove(accountId)
    connections.drop(accountId)
  }

  /** Restores an account; does nothing once it is deleted. */
  undo(accountId: string): void {
    const { poller, store } = this.#parts
    const removed = this.#undoable.get(accountId)
    if (!removed) return
    this.#undoable.delete(accountId)
    store.accountOrder.restore(accountId)
    if (removed.status) poller.roster.restore(removed.status)
    poller.update(removed.account)
  }

  /** The accounts that can be restored, in the order of removal. */
  undoable(): Account[] {
    return [...this.#undoable.values()].map(({ account }) => account)
  }

  /**
   * Deletes hidden accounts for good, including those an earlier run left behind. Never rejects: where the
   * keychain does not delete a secret, the account stays hidden until it does.
   * @param mayAsk whether the keychain may ask its user about those that were removed since the last time
   */
  finish(which: (account: Account) => boolean = () => true, mayAsk = false): Promise<void> {
    const removed = this.#parts.store.accountOrder.hidden().filter(which)
    const asked = new Set(mayAsk ? this.#undoable.keys() : [])
    for (const { id } of removed) this.#undoable.delete(id)
    if (removed.length > 0) this.#parts.changes.dataChanged()
    // One after another, since closing the popover and quitting may both call this.
    this.#finishing = this.#finishing.then(async () => {
      let hasFailed = false
      for (const account of removed) {
        const failure = await this.#delete(account, asked.has(account.id) && !hasFailed)
        hasFailed ||= failure !== null
      }
      await this.#parts.keyDeletion.retry()
    })
    return this.#finishing
  }

  /**
   * Deletes the keys that could not be deleted, and asks the user where the keychain wants that.
   * @returns why some may be left; null if none is
   */
  async deleteKeysLeft(): Promise<Failure | null> {
    await this.#finishing
    for (const account of this.#parts.store.accountOrder.hidden()) {
      const failure = this.#undoable.has(account.id) ? null : await this.#delete(account, true)
      if (failure) return failure
    }
    return this.#parts.keyDeletion.retry(true)
  }

  /** How many keys of removed accounts may still be in the keychain, though they can no longer be restored. */
  keysLeft(): number {
    const { keyDeletion, store } = this.#parts
    const finished = store.accountOrder.hidden().filter(({ id }) => !this.#undoable.has(id))
    return finished.reduce((sum, { secretFields }) => sum + secretFields.length, keyDeletion.left())
  }

  /** Null if it is deleted. */
  async #delete(account: Account, asked: boolean): Promise<Failure | null> {
    const { connections, insights, keyDeletion, store } = this.#parts
    const failure = await keyDeletion.forgetAccount(account, asked)
    if (failure) return failure
    const { id } = account
    const walletIds = store.wallets.forAccount(id).map(wallet => wallet.id)
    store.accounts.remove(id)
    connections.forget(id)
    insights.drop(id, walletIds)
    return null
  }
}
