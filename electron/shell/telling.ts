import { isDeepStrictEqual } from 'node:util'
import type { Snapshot, SnapshotChange } from '../contract/snapshot.ts'

/** What the page has been told, so that it is told again only of what is different since. */
export class Telling {
  #told: Snapshot | null = null

  /** All of it, for a page that knows nothing yet. */
  whole(snapshot: Snapshot): Snapshot {
    this.#told = snapshot
    return snapshot
  }

  change(snapshot: Snapshot): SnapshotChange {
    const told = this.#told
    this.#told = snapshot
    if (told === null) return snapshot
    const before = new Map(told.accounts.map(account => [account.id, account]))
    const accounts = snapshot.accounts.map(account =>
      isDeepStrictEqual(before.get(account.id), account) ? account.id : account
    )
    return { ...snapshot, accounts, since: told.at }
  }
}
