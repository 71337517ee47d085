import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '#domain/accounts/account.ts'
import { add, subtract } from '#domain/money/money.ts'
import { MINUTE } from '#domain/time/units.ts'
import { Recorder } from '#monitor/alerts/recorder.ts'
import { Forecasts } from '#monitor/insights/forecasts.ts'
import { TopUps } from '#monitor/top-ups/top-ups.ts'
import { Store } from '#storage/store.ts'

/*
 * Random lives of two wallets of an account, read every minute through the real recorder and database: payments in between,
 * fees, equal top-ups, money moved from the other wallet, hours in which nothing can be read, and a clock that is set back.
 */

const START = Date.parse('2026-11-20T09:00:00Z')
const SENT = ['5000', '5000', '20000', '33333.33'] as const

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('read'), minutes: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('pay'), cents: fc.integer({ min: 1, max: 90_000 }) })
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send'), amount: fc.constantFrom(...SENT) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('arrive'),
      which: fc.nat(5),
      fee: fc.constantFrom('0', '0', '50')
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move'), amount: fc.constantFrom(...SENT) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('unreadable'), minutes: fc.integer({ min: 5, max: 90 }) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('setBack'), minutes: fc.integer({ min: 2, max: 180 }) })
  }
)

const account: Account = {
  id: 'shop',
  providerId: 'till',
  name: 'Shop',
  environment: '',
  values: {},
  secretFields: [],
  intervalMinutes: 1,
  demo: false,
  subtitle: null,
  createdAt: START
}

/** What truly happened to a top-up. */
interface Sent {
  readonly id: string
  /** How many readings had been made when it came; null while it has not. */
  arrivedBefore: number | null
}

/** Plays a life and checks at each reading what Salio makes of it. */
class Life {
  readonly store = Store.open(':memory:')
  readonly readings: { readonly at: number; readonly number: number }[] = []
  readonly sent: Sent[] = []
  #now = START
  #made = 0
  #payout = '60000'
  #collection = '400000'
  readonly #recorder: Recorder
  readonly #topUps: TopUps

  constructor() {
    const { store } = this
    const forecasts = new Forecasts(store)
    const journal = { read: () => undefined, failed: () => undefined, announced: () => undefined }
    const providerName = () => 'Till'
    this.#recorder = new Recorder({ store, journal, forecasts, providerName })
    this.#topUps = new TopUps({
      clock: { now: () => this.#now, monotonic: () => 0, after: () => () => undefined },
      store,
      forecasts,
      newId: () => `top-up-${++this.#made}`,
      providerName,
      language: () => 'en',
      poller: { update: () => undefined }
    })
    store.accounts.add(account)
    this.read(1)
  }

  read(minutes: number): void {
    for (let minute = 0; minute < minutes; minute += 1) {
      // No two readings at the same millisecond, also where the clock is set back.
      this.#now += MINUTE + 17
      const before = this.#late()
      const wallets = [
        ['payout', this.#payout],
        ['collection', this.#collection]
      ] as const
      const read = wallets.map(([key, amount]) => ({
        key,
        name: key,
        currency: 'KES',
        kind: 'ordinary' as const,
        active: true,
        detail: null,
        amount
      }))
      const watched = new Set(this.#isWatched ? ['payout', 'collection'] : [])
      this.#recorder.record(account, { wallets: read, total: null, subtitle: null }, this.#now, watched)
      this.#isWatched = true
      this.readings.push({ at: this.#now, number: this.readings.length })
      this.#check(before)
    }
  }

  #isWatched = false

  pay(cents: number): void {
    this.#payout = subtract(this.#payout, String(cents / 100))
  }

  send(amount: string): void {
    const said = this.#topUps.add({
      walletId: 'shop/payout',
      amount,
      way: 'mobile-money',
      reference: null,
      sentAt: null,
      isAnother: true
    })
    if (said.ok) this.sent.push({ id: said.topUpId, arrivedBefore: null })
  }

  arrive(which: number, fee: string): void {
    const open = this.sent.filter(({ arrivedBefore }) => arrivedBefore === null)
    const one = open[which % Math.max(1, open.length)]
    const topUp = one && this.store.sentTopUps.find(one.id)
    if (!topUp) return
    this.#payout = add(this.#payout, subtract(topUp.amount, fee))
    one.arrivedBefore = this.readings.length
  }

  move(amount: string): void {
    this.#payout = add(this.#payout, amount)
    this.#collection = subtract(this.#collection, amount)
    // Read at once, so that nothing hides the transfer.
    this.read(1)
  }

  unreadable(minutes: number): void {
    const before = this.#late()
    for (let minute = 0; minute < minutes; minute += 5) {
      this.#now += 5 * MINUTE
      this.#recorder.recordFailure(account, { kind: 'timeout' }, this.#now)
    }
    expect(this.#late()).toEqual(before)
    this.#isWatched = false
  }

  setBack(minutes: number): void {
    const before = this.#late()
    this.#now -= minutes * MINUTE + 1
    expect(this.#late()).toEqual(before)
  }

  #late(): readonly string[] {
    return this.#all().flatMap(({ id, isLate }) => (isLate ? [id] : []))
  }

  #all() {
    return this.sent.flatMap(({ id }) => this.store.sentTopUps.find(id) ?? [])
  }

  #check(lateBefore: readonly string[]): void {
    const all = this.#all()
    const told = this.store.outbox.all().filter(({ what }) => what === 'topUpArrived')
    expect(new Set(told.map(({ topUpId }) => topUpId)).size).toBe(told.length)
    expect(told.length).toBe(all.filter(({ phase }) => phase === 'arrived').length)
    const settled = all.filter(({ phase }) => phase === 'arrived' || phase === 'difference')
    // One rise settles one: no two were shown by the same reading.
    const moments = settled.map(({ arrivedAt }) => arrivedAt)
    expect(new Set(moments).size).toBe(moments.length)
    for (const { arrivedAt } of settled) expect(this.readings.map(({ at }) => at)).toContain(arrivedAt)
    const newlyLate = all.filter(({ id, isLate }) => isLate && !lateBefore.includes(id))
    for (const { lateAt, searchedUntil } of newlyLate) {
      expect(searchedUntil).toBe(this.#now)
      expect(lateAt).toBeLessThanOrEqual(this.#now)
    }
    for (const { lateAt, sentAt, toldAt } of all.filter(({ phase }) => phase === 'awaited')) {
      expect(sentAt).toBeLessThanOrEqual(this.#now)
      expect(lateAt).toBeGreaterThan(sentAt)
      expect(toldAt).toBeLessThanOrEqual(this.#now)
    }
  }
}

test('whatever happens, a top-up is settled once, by one reading, and is late by a reading only', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), steps => {
      const life = new Life()
      for (const one of steps) {
        if (one.kind === 'read') life.read((one as { minutes: number }).minutes)
        else if (one.kind === 'pay') life.pay((one as { cents: number }).cents)
        else if (one.kind === 'send') life.send((one as { amount: string }).amount)
        else if (one.kind === 'arrive')
          life.arrive((one as { which: number }).which, (one as { fee: string }).fee)
        else if (one.kind === 'move') life.move((one as { amount: string }).amount)
        else if (one.kind === 'unreadable') life.unreadable((one as { minutes: number }).minutes)
        else life.setBack((one as { minutes: number }).minutes)
      }
      life.store.close()
    }),
    { numRuns: 100, endOnFailure: true }
  )
})

test('of what comes whole and by itself, the reading that first shows it is its arrival', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1_000, max: 9_000_000 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      (cents, waits, isSetBack) => {
        const life = new Life()
        for (const [index, cent] of cents.entries()) {
          life.send(String(cent / 100))
          life.read(waits[index] ?? 1)
          if (isSetBack[index]) life.setBack(30)
          life.arrive(0, '0')
          life.read(1)
          const topUp = life.store.sentTopUps.find(life.sent[index]?.id ?? '')
          expect(topUp).toMatchObject({ phase: 'arrived', arrivedAt: life.readings.at(-1)?.at })
          life.read(3)
        }
        life.store.close()
      }
    ),
    { numRuns: 25, endOnFailure: true }
  )
})
