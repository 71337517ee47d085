import type { Failure, KeychainProblem } from '#domain/accounts/failure.ts'
import type { SecretStore, Secrets, StoredTexts } from '#keychain/secrets.ts'
import type { PendingDeletion } from '#storage/file/pending-deletions.ts'
import type { Store } from '#storage/store.ts'
import { failureFromError } from '../connections/failure-of.ts'

interface KeyDeletionParts {
  readonly store: Pick<Store, 'accounts' | 'accountOrder' | 'file' | 'proxyLogins'>
  readonly secrets: Pick<Secrets, 'deleteAll'>
  readonly proxyTexts: Pick<StoredTexts, 'deleteAll'>
  readonly keychain: Pick<SecretStore, 'delete'> & {
    readonly proxies: Pick<SecretStore, 'delete'>
    entries(service: 'Salio' | 'Salio proxy', asked: boolean): Promise<readonly string[]>
  }
  readonly pending: { get(): PendingDeletion; set(pending: PendingDeletion): void }
}

/** What came of deleting everything: how many keys may remain in the keychain, and why. */
export type KeysDeleted =
  | { readonly ok: true }
  | { readonly ok: false; readonly keys: number; readonly failure: Failure }

/** An account's id with its secret fields. */
type FieldsOfAccount = readonly [string, readonly string[]]

interface AccountKeys {
  readonly id: string
  readonly secretFields: readonly string[]
}

/**
 * Deletes keys from the keychain. What cannot be deleted is never counted as deleted: a keychain that does not run has
 * its entries on the disk all the same. They are noted, and deleted once it can be.
 */
export class KeyDeletion {
  readonly #parts: KeyDeletionParts

  constructor(parts: KeyDeletionParts) {
    this.#parts = parts
  }

  /** How many keys of accounts that are gone may still be in the keychain. */
  left(): number {
    return this.#parts.pending.get().entries.length
  }

  /**
   * Deletes the keys of an account that is removed, or notes them for later where there is no keychain now. Null if
   * either was done; otherwise the account must be kept.
   */
  async forgetAccount({ id, secretFields }: AccountKeys): Promise<Failure | null> {
    try {
      await this.#parts.secrets.deleteAll(id, secretFields)
      return null
    } catch (error) {
      const failure = failureFromError(error)
      if (!isOutOfReach(failure)) return failure
      const { entries, proxies } = this.#parts.pending.get()
      const before = entries.map(([id, field]): [string, string[]] => [id, [field]])
      return this.#note({ entries: [...before, [id, secretFields]], proxies })
    }
  }

  /**
   * Deletes all of Salio's keys: of every account, hidden ones and those named in backups and damaged databases
   * included, and the logins of all proxies.
   * @param leaveRest whether keys that cannot be deleted now may be noted for the next start
   */
  async forgetAll(leaveRest: boolean): Promise<KeysDeleted> {
    const { proxyTexts, secrets, store } = this.#parts
    const accounts = [...this.#accountKeys()]
    const proxies = [...store.proxyLogins.all()]
    const left = await deleteInTurn(accounts, ([id, fields]) => secrets.deleteAll(id, fields))
    const proxiesLeft = left.failure
      ? { failure: left.failure, items: proxies }
      : await deleteInTurn(proxies, ([proxy, realms]) => proxyTexts.deleteAll(proxy, realms))
    const unlisted = await failureOf(() => this.#forgetListedProxies(true, new Set()))
    const keys = [...left.items, ...proxiesLeft.items].reduce((sum, [, fields]) => sum + fields.length, 0)
    const failure = keys > 0 ? proxiesLeft.failure : null
    if (failure && !leaveRest) return { ok: false, keys, failure }
    const unnoted = this.#note({
      entries: left.items,
      proxies: proxiesLeft.items.length > 0 || unlisted !== null
    })
    return unnoted ? { ok: false, keys, failure: unnoted } : { ok: true }
  }

  /**
   * Deletes what could not be deleted before, without ever prompting the user. Never rejects.
   */
  async retry(): Promise<void> {
    const { keychain, pending, store } = this.#parts
    const { entries, proxies } = pending.get()
    if (entries.length === 0 && !proxies) return
    // Asking for the list never prompts. If it is answered, nothing else does either.
    if (await failureOf(async () => void (await keychain.entries('Salio', false)))) return
    // An account that is there again, restored from a backup, needs its keys.
    const known = new Set([...store.accounts.all(), ...store.accountOrder.hidden()].map(({ id }) => id))
    const gone = entries.filter(([id]) => !known.has(id))
    const left = await deleteInTurn(gone, ([id, field]) => keychain.delete(id, field, false))
    const kept = new Set(store.proxyLogins.all().keys())
    const isProxyLeft = proxies && (await failureOf(() => this.#forgetListedProxies(false, kept))) !== null
    await failureOf(async () => pending.set({ entries: [...left.items], proxies: isProxyLeft }))
  }

  /** The secret fields by account id. */
  #accountKeys(): ReadonlyMap<string, readonly string[]> {
    const { pending, store } = this.#parts
    const fields = new Map<string, Set<string>>()
    const add = (id: string, names: readonly string[]) =>
      fields.set(id, new Set([...(fields.get(id) ?? []), ...names]))
    const accounts: readonly AccountKeys[] = [
      ...store.accounts.all(),
      ...store.accountOrder.hidden(),
      ...store.file.accountsInOldCopies()
    ]
    for (const { id, secretFields } of accounts) add(id, secretFields)
    for (const [id, field] of pending.get().entries) add(id, [field])
    return new Map([...fields].map(([id, names]) => [id, [...names]]))
  }

  /**
   * Deletes the logins that the keychain itself lists, which the database may not know: those of earlier versions,
   * under the accounts' service name, too.
   */
  async #forgetListedProxies(asked: boolean, kept: ReadonlySet<string>): Promise<void> {
    const { keychain } = this.#parts
    for (const entry of await keychain.entries('Salio proxy', asked)) {
      const [proxy, realm] = partsOf(entry)
      if (!kept.has(proxy)) await keychain.proxies.delete(proxy, realm, asked)
    }
    for (const entry of await keychain.entries('Salio', asked)) {
      const [id, field] = partsOf(entry)
      if (id.startsWith('proxy:') && !kept.has(id.slice('proxy:'.length)))
        await keychain.delete(id, field, asked)
    }
  }

  /** Sets what is to be deleted later; the failure where that could not be saved. */
  #note(left: { readonly entries: readonly FieldsOfAccount[]; readonly proxies: boolean }): Failure | null {
    const entries = left.entries.flatMap(([id, fields]) =>
      fields.map((field): [string, string] => [id, field])
    )
    try {
      this.#parts.pending.set({ entries, proxies: left.proxies })
      return null
    } catch {
      return { kind: 'unkept', why: 'other' }
    }
  }
}

/** An entry's id and field: a proxy's address may hold no slash, nor may a field. */
function partsOf(entry: string): [id: string, field: string] {
  const end = entry.lastIndexOf('/')
  return [entry.slice(0, end), entry.slice(end + 1)]
}

/**
 * Deletes one after another, up to the first that fails: the user is not to be prompted for each.
 * @returns those that may be left, the failed one included
 */
async function deleteInTurn<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>
): Promise<{ readonly items: readonly T[]; readonly failure: Failure | null }> {
  for (const [index, item] of items.entries()) {
    const failure = await failureOf(() => work(item))
    if (failure) return { items: items.slice(index), failure }
  }
  return { items: [], failure: null }
}

const OUT_OF_REACH: readonly KeychainProblem[] = ['absent', 'altered', 'withheld']

/** Whether there is no keychain now that could be unlocked or asked again. */
const isOutOfReach = (failure: Failure): boolean =>
  failure.kind === 'keychain' && OUT_OF_REACH.includes(failure.problem)

async function failureOf(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work()
    return null
  } catch (error) {
    return failureFromError(error)
  }
}
