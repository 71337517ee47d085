import { isDeepStrictEqual } from 'node:util'
import type { Snapshot, SnapshotChange } from '#contract/snapshot.ts'

/** Remembers the last snapshot sent to the page, so that only changed accounts are sent again. */
export class SnapshotDiff {
  #last: Snapshot | null = null

  /** The full snapshot, for a newly loaded page. */
  full(snapshot: Snapshot): Snapshot {
    this.#last = snapshot
    return snapshot
  }

  /** Whether nothing was sent after this one. */
  isLast(snapshot: Snapshot): boolean {
    return this.#last === snapshot
  }

  /** The snapshot with unchanged accounts replaced by their ids. */
  change(snapshot: Snapshot): SnapshotChange {
    const last = this.#last
    this.#last = snapshot
    if (last === null) return snapshot
    const before = new Map(last.accounts.map(account => [account.id, account]))
    const accounts = snapshot.accounts.map(account =>
      isDeepStrictEqual(before.get(account.id), account) ? account.id : account
    )
    return { ...snapshot, accounts, since: last.at }
  }
}
