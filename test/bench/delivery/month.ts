import type { Account } from '#domain/accounts/account.ts'
import { initialQuiet, type RecipientFacts } from '#domain/recipients/recipient.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Recorder } from '#monitor/alerts/recorder.ts'
import { Insights } from '#monitor/insights/insights.ts'
import { Courier, type CourierParts } from '#monitor/recipients/courier.ts'
import { Looks } from '#monitor/recipients/looks.ts'
import type { Http } from '#providers/http/types.ts'
import { Store } from '#storage/store.ts'
import { SimulatedClock } from './clock.ts'
import { outagesOf } from './outages.ts'
import { type Received, Receiver } from './receiver.ts'

const START = Date.parse('2026-11-01T00:00:00Z')
const ACCOUNTS = 20
const WALLETS = 5
const STEP = 15 * MINUTE
/** In hundredths. */
const LOW = 1_000_000
const CRITICAL = 250_000
const GROUPING = 6_000

const facts = (number: number): RecipientFacts => ({
  name: `Recipient ${number}`,
  way: { kind: 'webhook', url: `https://r${number}.example`, ownNetwork: false },
  on: true,
  tells: ['critical', 'low', 'recovered', 'trouble', 'lateTopUps'],
  wallets: null,
  unlooked: 0,
  quiet: initialQuiet,
  showAmounts: true,
  language: 'en'
})

const amount = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${`${hundredths % 100}`.padStart(2, '0')}`

/** What a message said that was not so when it was sent. */
interface Untrue {
  readonly recipient: number
  readonly at: number
  readonly what: string
}

interface MonthOptions {
  /** For the wallets, sleeps and kills between messages. */
  readonly random: () => number
  /** For what befalls messages, so that the wallets' month is the same with and without recipients. */
  readonly chaos: () => number
  readonly recipients: number
  readonly days?: number
  /** Whether each reading is followed by what the popover shows of it, as in Salio. It takes most of the time. */
  readonly hasFigures?: boolean
}

/** A month of the real recorder, database and courier, with simulated wallets, receivers, sleeps and kills. */
export class Month {
  readonly store = Store.open(':memory:')
  readonly receivers: readonly Receiver[]
  readonly untrue: Untrue[] = []
  kills = 0
  sleeps = 0
  readonly #random: () => number
  readonly #chaos: () => number
  readonly #hasFigures: boolean
  readonly #clock = new SimulatedClock(START)
  readonly #recorder: Recorder
  readonly #insights: Insights
  readonly #accounts: readonly Account[]
  /** The last balance of each wallet that was read, in hundredths, by account and wallet. */
  readonly #balances = new Map<string, number>()
  /** When the computer was awake and Salio ran. */
  readonly awake: { from: number; until: number }[] = [{ from: START, until: START }]
  #courier: Courier
  #life = 0
  #made = 0

  readonly #end: number

  constructor({ chaos, days = 30, hasFigures = false, random, recipients }: MonthOptions) {
    this.#end = START + days * DAY
    this.#hasFigures = hasFigures
    this.#random = random
    this.#chaos = chaos
    this.#insights = new Insights(this.store)
    const { forecasts } = this.#insights
    const journal = { read: () => undefined, failed: () => undefined, announced: () => undefined }
    const providerName = () => 'Till'
    this.#recorder = new Recorder({ store: this.store, journal, forecasts, providerName })
    this.#accounts = Array.from({ length: ACCOUNTS }, (_, index) => ({
      id: `shop-${index}`,
      providerId: 'till',
      name: `Shop ${index}`,
      environment: '',
      values: {},
      secretFields: [],
      intervalMinutes: 15,
      demo: false,
      subtitle: null,
      createdAt: START
    }))
    for (const account of this.#accounts) this.store.accounts.add(account)
    this.receivers = Array.from(
      { length: recipients },
      () => new Receiver(outagesOf(chaos, START, this.#end))
    )
    for (let number = 0; number < recipients; number += 1)
      this.store.recipients.set(`r${number}`, facts(number), [])
    this.#courier = this.#start()
  }

  async play(): Promise<void> {
    const end = this.#end
    for (let at = START; at < end; at = this.#clock.now()) {
      const isLast = at > end - 2 * HOUR
      await this.#read()
      if (!isLast && this.#random() < 0.004) this.#kill()
      if (!isLast && this.#random() < 0.006) this.#sleep()
      await this.#clock.pass(Math.max(this.#clock.now(), at) + STEP)
    }
    await this.#clock.pass(this.#clock.now() + HOUR)
    this.#note()
  }

  /** Whether a wallet is still below its alert level, by the last balance that was read. */
  isBelow(account: string, wallet: string): boolean {
    return (this.#balances.get(`${account}/${wallet}`) ?? LOW) < LOW
  }

  get walletNames(): readonly (readonly [account: string, wallet: string])[] {
    return this.#accounts.flatMap(({ id }) =>
      Array.from({ length: WALLETS }, (_, index) => [id, `w${index}`] as const)
    )
  }

  async #read(): Promise<void> {
    const now = this.#clock.now()
    for (const account of this.#accounts) {
      const wallets = Array.from({ length: WALLETS }, (_, index) => {
        const key = `w${index}`
        const name = `${account.id}/${key}`
        const before = this.#balances.get(name) ?? Math.floor((0.5 + this.#random() * 3.5) * 1_000_000)
        const spent = Math.floor(this.#random() ** 2 * 40_000)
        const isToppedUp = before < LOW && this.#random() < 0.06
        const next = isToppedUp ? before + 4_000_000 : Math.max(1, before - spent)
        this.#balances.set(name, next)
        return {
          key,
          name: key,
          currency: 'KES',
          kind: 'ordinary' as const,
          active: true,
          detail: null,
          amount: amount(next)
        }
      })
      const rules = new Map(
        wallets.map(({ key }) => [
          key,
          { low: amount(LOW), critical: amount(CRITICAL), lastsLessThan: null, dailyShare: null }
        ])
      )
      const reading = { wallets, total: null, subtitle: null }
      this.#recorder.record(account, reading, now, new Set(wallets.map(({ key }) => key)), rules)
      if (this.#hasFigures) this.#insights.recompute(account, now)
    }
    this.#courier.deliverDue()
    await this.#clock.pass(now + GROUPING)
    this.#courier.deliverDue()
  }

  #start(): Courier {
    const life = this.#life
    const http: Http = async request => {
      const at = this.#clock.now()
      const number = Number(/r(\d+)/.exec(request.url)?.[1])
      const receiver = this.receivers[number]
      if (life !== this.#life || !receiver) return new Promise(() => undefined)
      const before = receiver.taken.length
      // A kill in the middle: the message may have been taken, and nobody hears the answer.
      const isKilled = this.#chaos() < 0.01
      const answer = (() => {
        try {
          return receiver.receive(request, at)
        } catch (error) {
          return error as Error
        }
      })()
      const taken = receiver.taken[before]
      if (taken) this.#check(number, taken)
      if (isKilled) {
        this.#kill()
        return new Promise(() => undefined)
      }
      if (answer instanceof Error) throw answer
      return answer
    }
    const courier: Courier = new Courier({
      clock: this.#clock,
      store: this.store,
      http,
      openLine: () => Promise.reject(new Error('no mail here')),
      secrets: { get: () => Promise.reject(new Error('no secrets here')) },
      connections: {
        provider: () => {
          throw new Error('no SMS here')
        },
        bindingOf: () => null,
        secretsOf: () => Promise.reject(new Error('no SMS here'))
      },
      forecasts: this.#insights.forecasts,
      providerName: () => 'Till',
      newId: () => `id-${++this.#made}`,
      looks: new Looks(() => this.#clock.now()),
      changes: { statusChanged: () => queueMicrotask(() => life === this.#life && courier.deliverDue()) }
    } satisfies CourierParts)
    return courier
  }

  #kill(): void {
    this.kills += 1
    this.#life += 1
    this.#clock.dropTimers()
    this.#courier = this.#start()
    const courier = this.#courier
    this.#clock.after(1_000, () => courier.deliverDue())
  }

  #sleep(): void {
    this.sleeps += 1
    this.#note()
    this.#clock.sleep(this.#clock.now() + Math.round((0.5 + this.#random() * 10) * HOUR))
    this.awake.push({ from: this.#clock.now(), until: this.#clock.now() })
    this.#courier.tryNow()
  }

  #note(): void {
    const last = this.awake.at(-1)
    if (last) last.until = this.#clock.now()
  }

  /** By the balances themselves: naive beside the episodes that Salio decides by. */
  #check(recipient: number, { alerts, at }: Received): void {
    for (const { account, level, until, wallet, what } of alerts) {
      const balance = this.#balances.get(`${account.toLowerCase().replace(' ', '-')}/${wallet}`) ?? 0
      // It has recovered when it is a tenth above.
      const isSo =
        until !== null || what === 'recovered'
          ? balance >= LOW
          : balance < (level === 'critical' ? CRITICAL : LOW) * 1.1
      if (!isSo) this.untrue.push({ recipient, at, what })
    }
  }
}
