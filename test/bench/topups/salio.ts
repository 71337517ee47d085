import type { Account } from '#domain/accounts/account.ts'
import { Recorder } from '#monitor/alerts/recorder.ts'
import { Forecasts } from '#monitor/insights/forecasts.ts'
import { TopUps } from '#monitor/top-ups/top-ups.ts'
import { Store } from '#storage/store.ts'

/** A minute's balances, in hundredths; null for a wallet that the account does not have. */
interface Balances {
  readonly payout: number
  readonly collection: number | null
}

const WALLET = 'shop/payout'

/** The real recorder, database and top-ups, with an account of one wallet or two, on a clock of their own. */
export class Salio {
  readonly store = Store.open(':memory:')
  readonly topUps: TopUps
  readonly #recorder: Recorder
  readonly #account: Account
  #now: number
  #made = 0
  #isAfterFailure = false

  constructor(now: number, intervalMinutes: number) {
    this.#now = now
    const { store } = this
    const forecasts = new Forecasts(store)
    const journal = { read: () => undefined, failed: () => undefined, announced: () => undefined }
    const providerName = () => 'Till'
    this.#recorder = new Recorder({ store, journal, forecasts, providerName })
    this.topUps = new TopUps({
      clock: { now: () => this.#now, monotonic: () => this.#now, after: () => () => undefined },
      store,
      forecasts,
      newId: () => `top-up-${++this.#made}`,
      providerName,
      language: () => 'en',
      poller: { update: () => undefined }
    })
    this.#account = {
      id: 'shop',
      providerId: 'till',
      name: 'Shop',
      environment: '',
      values: {},
      secretFields: [],
      intervalMinutes,
      demo: false,
      subtitle: null,
      createdAt: now
    }
    store.accounts.add(this.#account)
  }

  /** Wall-clock milliseconds; may lie before the last. */
  set now(now: number) {
    this.#now = now
  }

  get isAwaiting(): boolean {
    return this.#recorder.awaitsTopUp('shop', this.#now)
  }

  get isAfterFailure(): boolean {
    return this.#isAfterFailure
  }

  /** The open top-ups, in the order in which they were sent. */
  open() {
    return this.store.sentTopUps.open(WALLET)
  }

  /** @returns its id */
  send(amount: number, way: Parameters<TopUps['add']>[0]['way']): string | null {
    const said = this.topUps.add({
      walletId: WALLET,
      amount: written(amount),
      way,
      reference: null,
      sentAt: null,
      isAnother: true
    })
    return said.ok ? said.topUpId : null
  }

  read({ collection, payout }: Balances): void {
    const wallets = [
      { key: 'payout', amount: payout },
      ...(collection === null ? [] : [{ key: 'collection', amount: collection }])
    ].map(({ amount, key }) => ({
      key,
      name: key,
      currency: 'KES',
      kind: 'ordinary' as const,
      active: true,
      detail: null,
      amount: written(amount)
    }))
    const watched = new Set(this.#isAfterFailure ? [] : wallets.map(({ key }) => key))
    this.#recorder.record(this.#account, { wallets, total: null, subtitle: null }, this.#now, watched)
    this.#isAfterFailure = false
  }

  fail(): void {
    this.#recorder.recordFailure(this.#account, { kind: 'timeout' }, this.#now)
    this.#isAfterFailure = true
  }
}

const written = (hundredths: number): string => (hundredths / 100).toFixed(2)
