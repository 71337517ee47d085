import { randomUUID } from 'node:crypto'
import type { Input } from '#contract/index.ts'
import type { PayInProblems, PayInResult, PayInView } from '#contract/pay-in.ts'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { openChange, type PayInSource } from '#domain/pay-in/changes.ts'
import { checkWay, type PayInDraft } from '#domain/pay-in/check.ts'
import { countryOfCurrency } from '#domain/pay-in/country.ts'
import { MAX_WAYS, type PayInField, type PayInWay } from '#domain/pay-in/way.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { Store } from '#storage/store.ts'
import type { Clock } from '../ports.ts'
import { documentedWays, isConfirmed, isTaken, withOrigins } from './documented.ts'
import { SealedWays } from './sealed-ways.ts'
import { viewPayIns } from './view.ts'

interface PayInParts {
  readonly clock: Clock
  readonly store: Store
  readonly keychain: Pick<SecretStore, 'get' | 'set'>
  /** By id. */
  readonly providers: Pick<ReadonlyMap<string, ProviderCard>, 'get'>
}

/**
 * How wallets are paid into. Every change is sealed with a key in the keychain and leaves a line; what something else has
 * changed is never shown and never built upon.
 */
export class PayIns {
  readonly #parts: PayInParts
  readonly #sealed: SealedWays
  #turn: Promise<unknown> = Promise.resolve()

  constructor(parts: PayInParts) {
    this.#parts = parts
    this.#sealed = new SealedWays(parts)
  }

  /** What the page shows; null if the wallet is gone. */
  async view(walletId: string): Promise<PayInView | null> {
    const { clock, providers, store } = this.#parts
    const key = store.payIns.find(walletId) ? await this.#sealed.keyFor(walletId) : null
    const found = store.wallets.find(walletId)
    if (!found) return null
    const now = clock.now()
    const opened = this.#sealed.open(walletId, key)
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
    const key = ids.length > 0 ? await this.#sealed.key() : null
    return new Map(ids.flatMap(id => [[id, this.#sealed.open(id, key).ways ?? []] as const]))
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
    const stored = walletId ? this.#sealed.open(walletId, await this.#sealed.keyFor(walletId)).ways : []
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
    const ready = await this.#sealed.ready(false)
    if ('problem' in ready) return ready
    return {
      take: (walletId, way) => {
        const opened = this.#sealed.open(walletId, ready.found)
        if (!opened.ways) throw new Error('these pay-in details cannot be trusted')
        this.#sealed.save(walletId, opened, replaced(opened.ways, way), { by: 'import', key: ready.key })
      },
      finish: () => this.#sealed.finish(ready)
    }
  }

  /** Fills a demo wallet in. */
  fillDemo(
    walletId: string,
    states: readonly { ways: readonly PayInWay[]; at: number; by: PayInSource }[]
  ): void {
    const key = this.#sealed.demoKey
    for (const { at, by, ways } of states) {
      const opened = this.#sealed.open(walletId, { kind: 'key', key })
      this.#sealed.save(walletId, opened, ways, { by, key, at })
    }
  }

  async #change(change: Input<'changePayIn'>): Promise<PayInResult> {
    const { providers, store } = this.#parts
    const { walletId } = change
    const before = store.wallets.find(walletId)
    if (!before) return { ok: false, why: 'gone' }
    // Nobody is asked for a keychain's password to be told that a number is too short.
    const checked =
      change.do === 'save' ? this.#checkAll(walletId, change.drafts as readonly PayInDraft[]) : null
    if (checked && 'problems' in checked) return { ok: false, why: 'problems', problems: checked.problems }
    const ready = await this.#sealed.ready(before.account.demo)
    if ('problem' in ready) return { ok: false, why: 'keychain', problem: ready.problem }
    const found = store.wallets.find(walletId)
    if (!found) return { ok: false, why: 'gone' }
    const opened = this.#sealed.open(walletId, ready.found)
    const isAnew = change.do === 'save' && change.anew
    if (!opened.ways && !isAnew) return { ok: false, why: 'hidden' }
    const ways = opened.ways ?? []
    const save = (
      after: readonly PayInWay[],
      by: PayInSource,
      answered?: { readonly wayId: string; readonly field: string | null }
    ) =>
      store.transaction(() => {
        if (isAnew) store.payIns.removeChanges(walletId)
        const before = isAnew ? { seal: null, ways: [] } : opened
        this.#sealed.save(walletId, before, after, { by, key: ready.key, answered })
      })
    switch (change.do) {
      case 'save':
        if (checked) save(withOrigins(checked.ways, isAnew ? [] : ways), 'hand')
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
        store.transaction(() => this.#sealed.write(walletId, ways, 1, ready.key))
        break
      default:
        return change satisfies never
    }
    await this.#sealed.finish(ready)
    return { ok: true }
  }

  #checkAll(walletId: string, drafts: readonly PayInDraft[]) {
    const country = this.#countryOf(walletId)
    const checked = drafts.map(draft => checkWay(draft, country, randomUUID()))
    const problems = checked.map(({ problems = {} }) => problems)
    if (problems.some(one => Object.keys(one).length > 0)) return { problems }
    return { ways: checked.flatMap(one => (one.problems ? [] : one.way)) }
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

  #countryOf(walletId: string): string | null {
    const found = this.#parts.store.wallets.find(walletId)
    return found ? countryOfCurrency(found.wallet.currency) : null
  }
}

/** The ways with one more, or with another in the place of the one that has its id. */
function replaced(ways: readonly PayInWay[], way: PayInWay): readonly PayInWay[] {
  const isThere = ways.some(({ id }) => id === way.id)
  return isThere ? ways.map(one => (one.id === way.id ? way : one)) : [...ways, way]
}
