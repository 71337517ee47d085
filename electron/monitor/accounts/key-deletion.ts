import type { Failure, KeychainProblem } from '#domain/accounts/failure.ts'
import { HEARTBEAT_ENTRY } from '#keychain/heartbeat-entry.ts'
import { SEAL_ENTRY } from '#keychain/seal-entry.ts'
import type { SecretStore, Secrets, StoredTexts } from '#keychain/secrets.ts'
import type { PendingDeletion } from '#storage/file/pending-deletions.ts'
import type { Store } from '#storage/store.ts'
import { failureFromError } from '../connections/failure-of.ts'

interface KeyDeletionParts {
  readonly store: Pick<
    Store,
    'accounts' | 'accountOrder' | 'file' | 'payIns' | 'proxyLogins' | 'recipients' | 'settings'
  >
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
  /** Whether what is left is for the next start: until Salio quits, the accounts it belongs to are still known. */
  #isLeaving = false

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
   * @param asked whether the user has requested it just now; only then may they be prompted
   */
  async forgetAccount({ id, secretFields }: AccountKeys, asked: boolean): Promise<Failure | null> {
    try {
      await this.#parts.secrets.deleteAll(id, secretFields, asked)
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
    const known = [...left.items, ...proxiesLeft.items].reduce((sum, [, fields]) => sum + fields.length, 0)
    const unknown = await this.#forgetListed(proxiesLeft.failure === null, new Set(), true)
    // Those of known proxies are listed as well.
    const keys = Math.max(known, left.items.length + unknown.count)
    const failure = keys > 0 ? (proxiesLeft.failure ?? unknown.failure) : null
    if (failure && !leaveRest) return { ok: false, keys, failure }
    this.#isLeaving = true
    const unnoted = this.#note({
      entries: left.items,
      proxies: proxiesLeft.items.length > 0 || unknown.failure !== null
    })
    return unnoted ? { ok: false, keys, failure: unnoted } : { ok: true }
  }

  /**
   * Deletes what could not be deleted before. Never rejects.
   * @param asked whether the user has requested it just now; only then may they be prompted
   * @returns why some of it may be left; null if none is
   */
  async retry(asked = false): Promise<Failure | null> {
    const { keychain, pending, store } = this.#parts
    const { entries, proxies } = pending.get()
    if (this.#isLeaving || (entries.length === 0 && !proxies)) return null
    // An account that is there again, restored from a backup, needs its keys.
    const known = new Set([...store.accounts.all(), ...store.accountOrder.hidden()].map(({ id }) => id))
    const gone = entries.filter(([id]) => !known.has(id))
    const left = await deleteInTurn(gone, ([id, field]) => keychain.delete(id, field, asked))
    const kept = new Set(store.proxyLogins.all().keys())
    const proxyFailure = proxies ? (await this.#forgetListed(asked, kept, false)).failure : null
    await failureOf(async () => pending.set({ entries: [...left.items], proxies: proxyFailure !== null }))
    return left.failure ?? proxyFailure
  }

  /** The secret fields by the id of an account or a recipient. */
  #accountKeys(): ReadonlyMap<string, readonly string[]> {
    const { pending, store } = this.#parts
    const fields = new Map<string, Set<string>>()
    const add = (id: string, names: readonly string[]) =>
      fields.set(id, new Set([...(fields.get(id) ?? []), ...names]))
    const accounts: readonly AccountKeys[] = [
      ...store.accounts.all(),
      ...store.accountOrder.hidden(),
      ...store.file.accountsInOldCopies(),
      ...store.recipients.all()
    ]
    for (const { id, secretFields } of accounts) add(id, secretFields)
    for (const [id, field] of pending.get().entries) add(id, [field])
    if (store.settings.all().heartbeat !== null) add(HEARTBEAT_ENTRY[0], [HEARTBEAT_ENTRY[1]])
    if (store.payIns.hasSeal()) add(SEAL_ENTRY[0], [SEAL_ENTRY[1]])
    return new Map([...fields].map(([id, names]) => [id, [...names]]))
  }

  /**
   * Deletes the logins that the keychain itself lists, which the database may not know: those of earlier versions,
   * under the accounts' service name, too.
   * @param withSeal whether the key that seals pay-in details goes as well
   * @returns how many of the listed ones are left, and why some may be
   */
  async #forgetListed(
    asked: boolean,
    kept: ReadonlySet<string>,
    withSeal: boolean
  ): Promise<{ readonly count: number; readonly failure: Failure | null }> {
    const { keychain } = this.#parts
    const listed: (() => Promise<void>)[] = []
    const unlisted = await failureOf(async () => {
      for (const entry of await keychain.entries('Salio proxy', asked)) {
        const [proxy, realm] = partsOf(entry)
        if (!kept.has(proxy)) listed.push(() => keychain.proxies.delete(proxy, realm, asked))
      }
      for (const entry of await keychain.entries('Salio', asked)) {
        const [id, field] = partsOf(entry)
        const isSeal = withSeal && id === SEAL_ENTRY[0] && field === SEAL_ENTRY[1]
        if (isSeal) listed.push(() => keychain.delete(...SEAL_ENTRY, asked))
        if (id.startsWith('proxy:') && !kept.has(id.slice('proxy:'.length)))
          listed.push(() => keychain.delete(id, field, asked))
      }
    })
    const { failure, items } = await deleteInTurn(listed, work => work())
    return { count: items.length, failure: failure ?? unlisted }
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
