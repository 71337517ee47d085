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
 * fees, equal top-ups, money that others send, money moved from the other wallet, answers of the user, hours in which nothing
 * can be read, and a clock that is set back.
 */

const START = Date.parse('2026-11-20T09:00:00Z')
const SENT = ['5000', '5000', '20000', '33333.33'] as const

const CHANGES = ['-40', '-12.5', '-0.01', '0', '0.01', '35', '600', '-2000'] as const
const ANSWERS = ['arrived', 'notYet', 'fee', 'stillMissing'] as const

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('read' as const), minutes: fc.integer({ min: 1, max: 8 }) })
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('pay' as const), cents: fc.integer({ min: 1, max: 90_000 }) })
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('send' as const), amount: fc.constantFrom(...SENT) })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      which: fc.nat(5),
      fee: fc.constantFrom('0', '0', '50')
    })
  },
  // Nearly what was sent, and not it.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('others' as const),
      amount: fc.constantFrom(...SENT),
      change: fc.constantFrom(...CHANGES)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), answer: fc.constantFrom(...ANSWERS) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move' as const), amount: fc.constantFrom(...SENT) })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('unreadable' as const),
      minutes: fc.integer({ min: 5, max: 90 })
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('setBack' as const), minutes: fc.integer({ min: 2, max: 180 }) })
  }
)

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

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

/** A reading as it was fed, in the order in which they were made. `took` is the minutes since the one before. */
interface Reading {
  readonly at: number
  readonly payout: string
  readonly took: number
}

/** Plays a life and checks at each reading what Salio makes of it. */
class Life {
  readonly store = Store.open(':memory:')
  readonly readings: Reading[] = []
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
      this.readings.push({ at: this.#now, payout: this.#payout, took: this.#unread + 1 })
      this.#unread = 0
      this.#check(before)
      this.#checkTruth()
    }
  }

  /** Pays something every minute for some time, so that this is usual. */
  payOften(cents: readonly number[]): void {
    for (const cent of cents) {
      this.pay(cent)
      this.read(1)
    }
  }

  /** Others pay in nearly what was sent, and Salio is not told of it. */
  others(amount: string, change: string): void {
    this.#payout = add(this.#payout, add(amount, change))
  }

  /** The user answers the first question, truly or not. */
  answer(answer: (typeof ANSWERS)[number]): void {
    const asked = this.#all().find(({ phase }) => phase === 'difference' || phase === 'probable')
    if (!asked) return
    this.#topUps.answer({ topUpId: asked.id, answer })
    const after = this.store.sentTopUps.find(asked.id)
    if (after?.phase === 'arrived') this.#answered.add(asked.id)
  }

  readonly #answered = new Set<string>()
  readonly #atOnce = new Set<string>()
  readonly #proved = new Set<string>()
  #unread = 0

  /**
   * What is said to have arrived without a question is exactly what was sent, or the rest of it, or less a fee that the user
   * confirmed; or it is off by no more than was seen to be paid, or to come in, before within as much time.
   */
  #checkTruth(): void {
    const all = this.#all()
    const fees = all.filter(({ isFee }) => isFee)
    for (const { amount, arrivedAt, id, phase, sentAt } of all) {
      if (phase !== 'arrived' || this.#answered.has(id) || this.#proved.has(id)) continue
      this.#proved.add(id)
      const number = this.readings.findLastIndex(({ at }) => at === arrivedAt)
      const [last, reading] = [this.readings[number - 1], this.readings[number]]
      if (!last || !reading) throw new Error('arrived by no reading')
      expect(reading.at).toBeGreaterThan(sentAt - 5 * MINUTE - 1)
      const rise = cents(reading.payout) - cents(last.payout)
      const part = this.#parts.get(id) ?? 0
      const wanted = [cents(amount), cents(amount) - part]
      const less = fees.flatMap(({ amount: of, rise: came }) => {
        const fee = cents(of) - cents(came ?? of)
        return [cents(amount) - fee, cents(amount) - Math.round((fee * cents(amount)) / cents(of))]
      })
      const off = Math.min(...[...wanted, ...less].map(one => Math.abs(one - rise)))
      const { most, times } = this.#mostWithin(reading.took, number, cents(amount) / 10)
      expect(off).toBeLessThanOrEqual(times * reading.took * 150 >= 7 * 24 * 60 ? most : 0)
    }
    for (const { id, phase, rise } of all)
      if (phase === 'awaited' && rise !== null) this.#parts.set(id, cents(rise))
  }

  readonly #parts = new Map<string, number>()

  /** The largest change in one direction within so many minutes before a reading, and how many small ones there were. */
  #mostWithin(minutes: number, until: number, small: number): { most: number; times: number } {
    const changes = this.readings.slice(1, until).map((reading, index) => ({
      took: reading.took,
      change: cents(reading.payout) - cents(this.readings[index]?.payout ?? '0')
    }))
    let most = 0
    for (const [first] of changes.entries()) {
      let [left, paid, came] = [minutes, 0, 0]
      for (const { change, took } of changes.slice(first)) {
        if (took > left) break
        left -= took
        if (change < 0) paid -= change
        else if (change < small) came += change
        most = Math.max(most, paid, came)
      }
    }
    return { most, times: changes.filter(({ change }) => change !== 0 && Math.abs(change) < small).length }
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
    if (!said.ok) return
    this.sent.push({ id: said.topUpId, arrivedBefore: null })
    // What had come moments before is found at once, and not told.
    if (this.store.sentTopUps.find(said.topUpId)?.phase === 'arrived') this.#atOnce.add(said.topUpId)
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
      this.#unread += 5
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
    const arrived = all.filter(({ id, phase }) => phase === 'arrived' && !this.#answered.has(id))
    expect(told.length).toBe(arrived.filter(({ id }) => !this.#atOnce.has(id)).length)
    const settled = all.filter(
      ({ id, phase }) => phase === 'difference' || arrived.some(one => one.id === id)
    )
    // One rise settles one: no two were shown by the same reading.
    const moments = settled.map(({ arrivedAt }) => arrivedAt)
    expect(new Set(moments).size).toBe(moments.length)
    for (const { arrivedAt } of settled) expect(this.readings.map(({ at }) => at)).toContain(arrivedAt)
    const late = this.store.outbox.all().filter(({ what }) => what === 'topUpLate')
    for (const { id, isLate } of all)
      expect(late.filter(({ topUpId }) => topUpId === id)).toHaveLength(Number(isLate))
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

const cents = (amount: string): number => Math.round(Number(amount) * 100)

function live(life: Life, steps: readonly Step[]): void {
  for (const one of steps) {
    if (one.kind === 'read') life.read(one.minutes)
    else if (one.kind === 'pay') life.pay(one.cents)
    else if (one.kind === 'send') life.send(one.amount)
    else if (one.kind === 'arrive') life.arrive(one.which, one.fee)
    else if (one.kind === 'others') life.others(one.amount, one.change)
    else if (one.kind === 'answer') life.answer(one.answer)
    else if (one.kind === 'move') life.move(one.amount)
    else if (one.kind === 'unreadable') life.unreadable(one.minutes)
    else life.setBack(one.minutes)
  }
  life.store.close()
}

test('whatever happens, a top-up is settled once, by one reading, and is late by a reading only', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), steps => {
      live(new Life(), steps)
    }),
    { numRuns: 100, endOnFailure: true }
  )
})

test('where payments are often made in between, nothing is taken for a top-up that is further off than they are', () => {
  const often = fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 80, maxLength: 90 })
  fc.assert(
    fc.property(often, fc.array(step, { minLength: 20, maxLength: 40 }), (cents, steps) => {
      const life = new Life()
      life.payOften(cents)
      // A clock that is set back folds what was paid in hours into one step, so that more seems usual.
      live(
        life,
        steps.filter(({ kind }) => kind !== 'setBack')
      )
    }),
    { numRuns: 40, endOnFailure: true }
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
