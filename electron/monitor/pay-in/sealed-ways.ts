import type { PayInSeal } from '#contract/pay-in.ts'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { differences, type PayInSource } from '#domain/pay-in/changes.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { Store } from '#storage/store.ts'
import type { Clock } from '../ports.ts'
import { type FoundKey, SealKey, SealKeys } from './seal.ts'
import { parseWays } from './stored-ways.ts'

interface SealedWaysParts {
  readonly clock: Clock
  readonly store: Store
  readonly keychain: Pick<SecretStore, 'get' | 'set'>
}

/** A wallet's ways, and what their seal says of them. `ways` is null where they must not be shown. */
export interface OpenedWays {
  /** Null where there are none. */
  readonly seal: PayInSeal | null
  readonly ways: readonly PayInWay[] | null
}

/** What a change needs before it can be sealed. */
export interface Ready {
  readonly found: FoundKey
  /** Null where there is no keychain to keep one. */
  readonly key: SealKey | null
  /** Whether the keychain has yet to store it. */
  readonly isNew: boolean
}

/** What a change was, besides its values. */
interface Change {
  readonly by: PayInSource
  readonly key: SealKey | null
  /** Wall-clock milliseconds; now if left out. */
  readonly at?: number
  /** The changed value that its user has answered for by this. */
  readonly answered?: { readonly wayId: string; readonly field: string | null } | undefined
}

/** Lines of changes that are kept for each wallet. */
const MAX_CHANGES = 200

/** These problems of a keychain end when its user unlocks it or lets Salio in. */
const LOCKED: readonly KeychainProblem[] = ['locked', 'refused', 'timeout']

/** The stored ways of all wallets under their seals. */
export class SealedWays {
  readonly #parts: SealedWaysParts
  readonly #keys: SealKeys
  /** Demo wallets are gone when Salio quits, and so may be the key of their seals. */
  readonly demoKey = SealKey.random()

  constructor(parts: SealedWaysParts) {
    this.#parts = parts
    this.#keys = new SealKeys(parts.keychain)
  }

  /** What is stored of a wallet, as far as its seal lets it be shown. */
  open(walletId: string, key: FoundKey | null): OpenedWays {
    const { clock, store } = this.#parts
    const stored = store.payIns.find(walletId)
    if (!stored || !key) return { seal: null, ways: [] }
    const ways = parseWays(stored.ways)
    if (key.kind === 'key') {
      if (stored.seal === null) return { seal: { state: 'unsealed' }, ways: null }
      if (!ways || !key.key.fits(walletId, stored, store.payIns.changes(walletId)))
        return { seal: { state: stored.keyId === key.key.id ? 'broken' : 'otherKey' }, ways: null }
      if (ways.length === 0) return { seal: null, ways }
      return stored.vouched === 1
        ? { seal: { state: 'checked', at: clock.now() }, ways }
        : { seal: { state: 'unchecked', why: 'keyLost' }, ways }
    }
    if (!ways) return { seal: { state: 'broken' }, ways: null }
    if (ways.length === 0) return { seal: null, ways }
    const { problem } = key
    const why = problem === 'missing' ? 'noKey' : LOCKED.includes(problem) ? 'locked' : 'noKeychain'
    return { seal: { state: 'unchecked', why }, ways }
  }

  /** The key of real wallets. Nobody is asked for the keychain's password. */
  key(): Promise<FoundKey> {
    return this.#keys.find(false)
  }

  async keyFor(walletId: string): Promise<FoundKey> {
    return this.#isDemo(walletId) ? { kind: 'key', key: this.demoKey } : this.key()
  }

  /**
   * The key to seal with: the one there is, a new one where there is none yet, or null where no keychain is to be had and
   * nothing was ever sealed. A keychain that holds a key and does not give it lets nothing be changed. The keychain may ask
   * its user.
   */
  async ready(isDemo: boolean): Promise<Ready | { readonly problem: KeychainProblem }> {
    const found: FoundKey = isDemo ? { kind: 'key', key: this.demoKey } : await this.#keys.find(true)
    if (found.kind === 'key') return { found, key: found.key, isNew: false }
    if (found.problem === 'missing') return { found, key: SealKey.random(), isNew: true }
    return this.#parts.store.payIns.hasSeal()
      ? { problem: found.problem }
      : { found, key: null, isNew: false }
  }

  /**
   * Stores a new key, after what is sealed with it: a key that is then refused leaves what it sealed unchecked, while seals
   * of a key that is not the stored one would hide it. What others had sealed before cannot be checked any more, and says so.
   */
  async finish({ isNew, key }: Ready): Promise<void> {
    if (!isNew || !key) return
    const { store } = this.#parts
    store.transaction(() => {
      for (const walletId of store.payIns.walletIds()) {
        const stored = store.payIns.find(walletId)
        const ways = stored && stored.keyId !== key.id ? parseWays(stored.ways) : null
        if (ways && !this.#isDemo(walletId)) this.write(walletId, ways, 0, key)
      }
    })
    await this.#keys.keep(key)
  }

  /** Saves the ways with a line for each difference. In one transaction with the caller's other changes. */
  save(
    walletId: string,
    { seal, ways: before }: OpenedWays,
    after: readonly PayInWay[],
    { answered, at = this.#parts.clock.now(), by, key }: Change
  ): void {
    const { payIns } = this.#parts.store
    for (const difference of differences(before ?? [], after)) payIns.addChange(walletId, difference, at, by)
    if (answered) payIns.answer(walletId, answered.wayId, answered.field, at)
    payIns.trimChanges(walletId, MAX_CHANGES)
    // What could not be checked before is not vouched for by a change of something else.
    this.write(walletId, after, seal?.state === 'unchecked' ? 0 : 1, key)
  }

  /** Seals the ways as they are. @param vouched whether they could be checked all along, or their user vouched for them */
  write(walletId: string, ways: readonly PayInWay[], vouched: 0 | 1, key: SealKey | null): void {
    const { payIns } = this.#parts.store
    const row = { ways: JSON.stringify(ways), vouched, keyId: key?.id ?? null }
    payIns.set(walletId, { ...row, seal: key?.seal(walletId, row, payIns.changes(walletId)) ?? null })
  }

  #isDemo(walletId: string): boolean {
    return this.#parts.store.wallets.find(walletId)?.account.demo === true
  }
}
