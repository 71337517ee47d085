import { randomUUID } from 'node:crypto'
import type { Input } from '#contract/index.ts'
import type { PayInProblems, PayInResult, PayInSeal, PayInView } from '#contract/pay-in.ts'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { differences, openChange, type PayInSource } from '#domain/pay-in/changes.ts'
import { checkWay, type PayInDraft } from '#domain/pay-in/check.ts'
import { countryOfCurrency } from '#domain/pay-in/country.ts'
import { MAX_WAYS, type PayInField, type PayInWay } from '#domain/pay-in/way.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { Store } from '#storage/store.ts'
import type { Clock } from '../ports.ts'
import { documentedWays, isTaken } from './documented.ts'
import { type FoundKey, SealKey, SealKeys } from './seal.ts'
import { parseWays } from './stored-ways.ts'
import { viewPayIns } from './view.ts'

interface PayInParts {
  readonly clock: Clock
  readonly store: Store
  readonly keychain: Pick<SecretStore, 'get' | 'set'>
  /** By id. */
  readonly providers: ReadonlyMap<string, ProviderCard>
}

/** A wallet's ways, and what their seal says of them. `ways` is null where they must not be shown. */
interface OpenedPayIns {
  /** Null where there are none. */
  readonly seal: PayInSeal | null
  readonly ways: readonly PayInWay[] | null
}

/** Lines of changes that are kept for each wallet. */
const MAX_CHANGES = 200

/** These problems of a keychain end when its user unlocks it or lets Salio in. */
const LOCKED: readonly KeychainProblem[] = ['locked', 'refused', 'timeout']

/**
 * How wallets are paid into. Every change is sealed with a key in the keychain and leaves a line; what something else has
 * changed is never shown and never built upon.
 */
export class PayIns {
  readonly #parts: PayInParts
  readonly #keys: SealKeys
  /** Demo wallets are gone when Salio quits, and so may be the key of their seals. */
  readonly #demoKey: FoundKey = { kind: 'key', key: SealKey.random() }
  #turn: Promise<unknown> = Promise.resolve()

  constructor(parts: PayInParts) {
    this.#parts = parts
    this.#keys = new SealKeys(parts.keychain)
  }

  /** What the page shows; null if the wallet is gone. */
  async view(walletId: string): Promise<PayInView | null> {
    const { clock, providers, store } = this.#parts
    const key = store.payIns.find(walletId) ? await this.#keyFor(walletId, false) : null
    const found = store.wallets.find(walletId)
    if (!found) return null
    const now = clock.now()
    const opened = this.#open(walletId, key)
    return viewPayIns({
      now,
      country: countryOfCurrency(found.wallet.currency),
      ...opened,
      changes: store.payIns.changes(walletId),
      documented: documentedWays(found, providers.get(found.account.providerId)),
      backupAt: opened.ways?.length ? (store.recoveries.last()?.backupAt ?? null) : null
    })
  }

  /** What is wrong with a way as it was typed. */
  check({ draft, walletId }: Input<'checkPayIn'>): PayInProblems {
    return checkWay(draft as PayInDraft, this.#countryOf(walletId), '').problems ?? {}
  }

  /** Changes run one after the other, so that none builds on what another is about to replace. */
  change(change: Input<'changePayIn'>): Promise<PayInResult> {
    const turn = this.#turn.then(() => this.#change(change))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** The ways of all wallets that may be written to a set-up file, by wallet id: those that can be shown. */
  async forExport(): Promise<ReadonlyMap<string, readonly PayInWay[]>> {
    const { store } = this.#parts
    const ids = store.payIns.walletIds().filter(id => store.wallets.find(id)?.account.demo === false)
    const key = ids.length > 0 ? await this.#keys.find(false) : null
    return new Map(ids.flatMap(id => [[id, this.#open(id, key).ways ?? []] as const]))
  }

  /**
   * The ways of a set-up file's wallet with the stored ones they would replace; null where none may be taken: the stored ones
   * cannot be trusted, there would be too many, or a value cannot be right.
   * @param walletId null if the wallet is not known yet
   */
  async forImport(
    walletId: string | null,
    currency: string,
    ways: readonly PayInWay[]
  ): Promise<readonly { readonly before: PayInWay | null; readonly after: PayInWay }[] | null> {
    const stored = walletId ? this.#open(walletId, await this.#keyFor(walletId, false)).ways : []
    if (!stored) return null
    const checked = ways.map(way => {
      const { problems, way: right } = checkWay(way, countryOfCurrency(currency), way.id)
      return problems ? null : { ...right, documented: way.documented }
    })
    const after = checked.filter(way => way !== null)
    const total = after.reduce<readonly PayInWay[]>(replaced, stored)
    if (after.length < ways.length || total.length > MAX_WAYS) return null
    return after.map(way => ({ before: stored.find(({ id }) => id === way.id) ?? null, after: way }))
  }

  /**
   * Gets ready to take ways from a set-up file; the keychain may ask its user.
   * @returns a function that takes one in the caller's transaction and throws where that must not be, and one to call
   *   once all are saved; or why the keychain does not let Salio seal them
   */
  async importer(): Promise<
    | { readonly take: (walletId: string, way: PayInWay) => void; readonly finish: () => Promise<void> }
    | { readonly problem: KeychainProblem }
  > {
    const ready = await this.#ready(false)
    if ('problem' in ready) return ready
    return {
      take: (walletId, way) => {
        const opened = this.#open(walletId, ready.found)
        if (!opened.ways) throw new Error('these pay-in details cannot be trusted')
        this.#save(walletId, opened, replaced(opened.ways, way), 'import', ready.key)
      },
      finish: () => this.#finish(ready)
    }
  }

  /** Fills a demo wallet in. */
  fillDemo(
    walletId: string,
    states: readonly { ways: readonly PayInWay[]; at: number; by: PayInSource }[]
  ): void {
    for (const { at, by, ways } of states) {
      const opened = this.#open(walletId, this.#demoKey)
      this.#save(walletId, opened, ways, by, this.#demoKey.kind === 'key' ? this.#demoKey.key : null, at)
    }
  }

  async #change(change: Input<'changePayIn'>): Promise<PayInResult> {
    const { clock, providers, store } = this.#parts
    const { walletId } = change
    const before = store.wallets.find(walletId)
    if (!before) return { ok: false, why: 'gone' }
    // Nobody is asked for a keychain's password to be told that a number is too short.
    const checked =
      change.do === 'save' ? this.#checkAll(walletId, change.drafts as readonly PayInDraft[]) : null
    if (checked && 'problems' in checked) return { ok: false, why: 'problems', problems: checked.problems }
    const ready = await this.#ready(before.account.demo)
    if ('problem' in ready) return { ok: false, why: 'keychain', problem: ready.problem }
    const found = store.wallets.find(walletId)
    if (!found) return { ok: false, why: 'gone' }
    const opened = this.#open(walletId, ready.found)
    const isAnew = change.do === 'save' && change.anew
    if (!opened.ways && !isAnew) return { ok: false, why: 'hidden' }
    const ways = opened.ways ?? []
    const save = (
      after: readonly PayInWay[],
      by: PayInSource,
      answer?: { wayId: string; field: string | null }
    ) =>
      store.transaction(() => {
        if (isAnew) store.payIns.removeChanges(walletId)
        this.#save(
          walletId,
          isAnew ? { seal: null, ways: [] } : opened,
          after,
          by,
          ready.key,
          clock.now(),
          answer
        )
      })
    switch (change.do) {
      case 'save':
        if (checked) save(this.#withOrigins(checked.ways, isAnew ? [] : ways), 'hand')
        break
      case 'confirm': {
        const offered = documentedWays(found, providers.get(found.account.providerId)).find(
          ({ way }) => way.documented?.id === change.documentId
        )
        if (!offered || isTaken(ways, offered.way)) return { ok: false, why: 'gone' }
        if (ways.length >= MAX_WAYS) return { ok: false, why: 'tooMany' }
        if (!isConfirmed(offered.way.values[offered.asked] ?? '', change.digits))
          return { ok: false, why: 'digits' }
        save([...ways, { ...offered.way, id: randomUUID() }], 'documentation')
        break
      }
      case 'right':
        save(ways, 'hand', change)
        break
      case 'back': {
        const after = this.#putBack(walletId, ways, change.wayId, change.field)
        if (!after) return { ok: false, why: 'gone' }
        save(after, 'hand', change)
        break
      }
      case 'vouch':
        store.transaction(() => this.#write(walletId, ways, 1, ready.key))
        break
      default:
        return change satisfies never
    }
    await this.#finish(ready)
    return { ok: true }
  }

  #checkAll(walletId: string, drafts: readonly PayInDraft[]) {
    const country = this.#countryOf(walletId)
    const checked = drafts.map(draft => checkWay(draft, country, randomUUID()))
    const problems = checked.map(({ problems = {} }) => problems)
    if (problems.some(one => Object.keys(one).length > 0)) return { problems }
    return { ways: checked.flatMap(one => (one.problems ? [] : one.way)) }
  }

  /** A way that was documented once is not offered again, whatever its user makes of it. */
  #withOrigins(
    ways: readonly Omit<PayInWay, 'documented'>[],
    before: readonly PayInWay[]
  ): readonly PayInWay[] {
    const origins = new Map(before.map(({ documented, id }) => [id, documented]))
    return ways.map(way => ({ ...way, documented: origins.get(way.id) ?? null }))
  }

  /** The ways with the old value of a change; null where there is no such change any more. */
  #putBack(
    walletId: string,
    ways: readonly PayInWay[],
    wayId: string,
    field: string | null
  ): readonly PayInWay[] | null {
    const { clock, store } = this.#parts
    if (field === null) return ways.filter(({ id }) => id !== wayId)
    const place = field as PayInField | 'name'
    const change = openChange(store.payIns.changes(walletId), wayId, place, clock.now())
    if (!change) return null
    return ways.map(way => {
      if (way.id !== wayId) return way
      if (place === 'name') return { ...way, name: change.before ?? '' }
      const { [place]: _, ...others } = way.values
      return { ...way, values: change.before === null ? others : { ...others, [place]: change.before } }
    })
  }

  /** What is stored of a wallet, as far as its seal lets it be shown. */
  #open(walletId: string, key: FoundKey | null): OpenedPayIns {
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

  async #keyFor(walletId: string, asked: boolean): Promise<FoundKey> {
    const isDemo = this.#parts.store.wallets.find(walletId)?.account.demo
    return isDemo ? this.#demoKey : this.#keys.find(asked)
  }

  /**
   * The key to seal with: the one there is, a new one where there is none yet, or null where no keychain is to be had and
   * nothing was ever sealed. A keychain that holds a key and does not give it lets nothing be changed.
   */
  async #ready(isDemo: boolean): Promise<Ready | { readonly problem: KeychainProblem }> {
    const found = isDemo ? this.#demoKey : await this.#keys.find(true)
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
  async #finish({ isNew, key }: Ready): Promise<void> {
    if (!isNew || !key) return
    const { store } = this.#parts
    store.transaction(() => {
      for (const walletId of store.payIns.walletIds()) {
        const stored = store.payIns.find(walletId)
        const ways = stored && stored.keyId !== key.id ? parseWays(stored.ways) : null
        if (ways && !isDemoWallet(store, walletId)) this.#write(walletId, ways, 0, key)
      }
    })
    await this.#keys.keep(key)
  }

  /** Saves the ways with a line for each difference. In one transaction with the caller's other changes. */
  #save(
    walletId: string,
    { seal, ways: before }: OpenedPayIns,
    after: readonly PayInWay[],
    by: PayInSource,
    key: SealKey | null,
    at = this.#parts.clock.now(),
    answered?: { readonly wayId: string; readonly field: string | null }
  ): void {
    const { payIns } = this.#parts.store
    for (const difference of differences(before ?? [], after)) payIns.addChange(walletId, difference, at, by)
    if (answered) payIns.answer(walletId, answered.wayId, answered.field, at)
    payIns.trimChanges(walletId, MAX_CHANGES)
    // What could not be checked before is not vouched for by a change of something else.
    this.#write(walletId, after, seal?.state === 'unchecked' ? 0 : 1, key)
  }

  #write(walletId: string, ways: readonly PayInWay[], vouched: 0 | 1, key: SealKey | null): void {
    const { payIns } = this.#parts.store
    const row = { ways: JSON.stringify(ways), vouched, keyId: key?.id ?? null }
    payIns.set(walletId, { ...row, seal: key?.seal(walletId, row, payIns.changes(walletId)) ?? null })
  }

  #countryOf(walletId: string): string | null {
    const found = this.#parts.store.wallets.find(walletId)
    return found ? countryOfCurrency(found.wallet.currency) : null
  }
}

interface Ready {
  readonly found: FoundKey
  /** Null where there is no keychain to keep one. */
  readonly key: SealKey | null
  /** Whether the keychain has yet to store it. */
  readonly isNew: boolean
}

/** Whether these are the last three digits of a value. */
function isConfirmed(value: string, digits: string): boolean {
  const typed = digits.replaceAll(/\s/g, '')
  return typed.length === 3 && value.replaceAll(/\D/g, '').endsWith(typed)
}

/** The ways with one more, or with another in the place of the one that has its id. */
function replaced(ways: readonly PayInWay[], way: PayInWay): readonly PayInWay[] {
  const isThere = ways.some(({ id }) => id === way.id)
  return isThere ? ways.map(one => (one.id === way.id ? way : one)) : [...ways, way]
}

const isDemoWallet = (store: Store, walletId: string): boolean =>
  store.wallets.find(walletId)?.account.demo === true
