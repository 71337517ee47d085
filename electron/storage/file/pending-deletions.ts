import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { renameHeldSync, retryWhileHeld } from '#disk/held-files.ts'

const schema = v.object({
  /** Keychain entries of accounts, as [account id, field]. Ids are random and say nothing of the user. */
  entries: v.array(v.tuple([v.string(), v.string()])),
  /** Whether logins of proxies may be left as well. Those are found in the keychain itself. */
  proxies: v.boolean()
})

export type PendingDeletion = v.InferOutput<typeof schema>

const nothing: PendingDeletion = { entries: [], proxies: false }

/**
 * What is still to be deleted from the keychain: a small file beside the database, since it has to outlive that.
 * Without names and without secrets.
 */
export class PendingDeletions {
  readonly #path: string
  #current: PendingDeletion | null = null

  constructor(path: string) {
    this.#path = path
  }

  get(): PendingDeletion {
    this.#current ??= read(this.#path)
    return this.#current
  }

  /** @throws errors of the file system; what was pending before is then unchanged */
  set(pending: PendingDeletion): void {
    if (pending.entries.length === 0 && !pending.proxies) this.#remove()
    else {
      writeFileSync(`${this.#path}.new`, `${JSON.stringify(pending)}\n`, { mode: 0o600 })
      renameHeldSync(`${this.#path}.new`, this.#path)
    }
    this.#current = pending
  }

  #remove(): void {
    try {
      retryWhileHeld(() => unlinkSync(this.#path))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
}

/** A file that is missing or unreadable says nothing. */
function read(path: string): PendingDeletion {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return nothing
  }
}
