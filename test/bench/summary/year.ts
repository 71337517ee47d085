import type { Summary } from '#domain/summary/summary.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Monitor } from '#monitor/monitor.ts'
import { Store } from '#storage/store.ts'
import type { StoredSummary } from '#storage/tables/summaries.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { keyDeletionOf } from '#test/unit/electron/keychain/memory-keychain.ts'
import { TestClock } from '../../unit/electron/monitor/test-clock.ts'
import { untruthsOf } from './check.ts'
import { onTheWall, type Plan } from './naive.ts'
import { CRITICAL, cents, LOW, Shop } from './shop.ts'

const ZONES = ['Africa/Nairobi', 'Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Asia/Kolkata']
/** Where the shopkeeper is on the eves of clocks that change by law, and the day after. */
const VISITS: Readonly<Record<string, string>> = {
  '2026-02-14': 'Africa/Casablanca',
  '2026-03-07': 'America/New_York',
  '2026-03-21': 'Africa/Casablanca',
  '2026-03-28': 'Europe/Paris',
  '2026-10-24': 'Europe/Paris',
  '2026-10-31': 'America/New_York'
}
const START = Date.parse('2026-01-01T09:00:00Z')
const STEP = 15 * MINUTE

const plan: Plan = {
  times: { morning: '07:30', closing: '19:00' },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  closed: ['Sat', 'Sun'],
  holidays: ['2026-04-03', '2026-04-06', '2026-06-01', '2026-10-20', '2026-12-25']
}

/**
 * A year of the real monitor and database, of a shopkeeper who travels, switches the computer off and sets its clock. This
 * process is taken from time zone to time zone with them.
 */
export class Year {
  readonly events = { sleeps: 0, kills: 0, journeys: 0, clockSet: 0, clockChanges: 0, outages: 0 }
  readonly untrue: string[] = []
  readonly rows: StoredSummary[] = []
  /** Ids of the summaries that the desktop was given. */
  readonly announced: number[] = []
  /** The first and the last local date. */
  readonly dates: string[] = []
  readonly plan = plan
  readonly #random: () => number
  readonly #clock = new TestClock(START)
  readonly #store = Store.open(':memory:')
  readonly #shop: Shop
  #zone = ZONES[0] ?? ''
  #monitor: Monitor
  #lastId = 0
  /** Of the local time, minutes, as it was last. */
  #offset = 0

  constructor(random: () => number) {
    this.#random = random
    this.#moveTo(this.#zone)
    this.#shop = new Shop(random, {
      now: () => this.#clock.now(),
      monotonic: () => this.#tick()
    })
    for (const id of ['one', 'two', 'three'])
      this.#store.accounts.add({
        id,
        providerId: 'till',
        name: id,
        environment: '',
        values: { baseUrl: `https://${id}.example` },
        secretFields: [],
        intervalMinutes: 60,
        demo: false,
        subtitle: null,
        createdAt: START
      })
    this.#monitor = this.#create()
  }

  async play(days: number): Promise<void> {
    await this.#monitor.start()
    await this.#setUp()
    this.dates.push(onTheWall(this.#clock.now(), this.#zone).date)
    const end = START + days * DAY
    while (this.#tick() < end) {
      await this.#happen()
      await this.#pass(STEP)
    }
    this.dates.push(onTheWall(this.#clock.now(), this.#zone).date)
    await this.#monitor.stop()
  }

  async #setUp(): Promise<void> {
    await this.#clock.pass(MINUTE)
    for (const account of this.#store.accounts.all())
      for (const { id } of this.#store.wallets.forAccount(account.id))
        await this.#monitor.intents.setThresholds({
          walletId: id,
          rule: { low: cents(LOW), critical: cents(CRITICAL), lastsLessThan: null, dailyShare: null }
        })
    const days = [1, 2, 3, 4, 5, 6]
    await this.#monitor.intents.changeSettings({
      summaries: {
        morning: { on: true, at: 450, days },
        closing: { on: true, at: 1140, days },
        onlyNeeds: false
      },
      bankClosed: { weekdays: [0, 6], holidays: plan.holidays }
    })
  }

  /** What befalls the computer in a quarter of an hour. */
  async #happen(): Promise<void> {
    const { date, time } = onTheWall(this.#clock.now(), this.#zone)
    const visit = VISITS[date]
    if (visit !== undefined && visit !== this.#zone) return this.#travel(visit)
    const hour = Number(time.slice(0, 2))
    const draw = this.#random()
    if (hour >= 20 && draw < 0.15) await this.#sleep((8 + this.#random() * 8) * HOUR)
    else if (draw < 0.004) await this.#sleep((0.5 + this.#random() * 9) * HOUR)
    else if (draw < 0.0052) await this.#switchOff((1 + this.#random() * 80) * HOUR)
    else if (draw < 0.008) await this.#travel(this.#anotherZone())
    else if (draw < 0.0086) await this.#setClock(-(0.25 + this.#random() * 3) * HOUR)
    else if (draw < 0.009) await this.#setClock((1 + this.#random() * 9) * HOUR)
    else if (draw < 0.015) this.#outage()
  }

  async #pass(milliseconds: number): Promise<void> {
    await this.#clock.pass(milliseconds)
    const offset = new Date(this.#clock.now()).getTimezoneOffset()
    if (offset !== this.#offset) this.events.clockChanges += 1
    this.#offset = offset
    for (let row = this.#next(); row; row = this.#next()) this.rows.push(row)
  }

  /** The next row that is new. */
  #next(): StoredSummary | null {
    const row = this.#store.summaries.find(this.#lastId + 1)
    if (row) this.#lastId = row.id
    return row
  }

  async #sleep(milliseconds: number): Promise<void> {
    this.events.sleeps += 1
    this.#monitor.suspend()
    this.#clock.setWall(this.#clock.now() + Math.round(milliseconds))
    if (this.#random() < 0.1) this.#moveTo(this.#anotherZone())
    this.#monitor.resume()
    await this.#pass(5 * MINUTE)
  }

  /** Killed, and started again later. */
  async #switchOff(milliseconds: number): Promise<void> {
    this.events.kills += 1
    this.#clock.dropTimers()
    this.#clock.setWall(this.#clock.now() + Math.round(milliseconds))
    this.#monitor = this.#create()
    await this.#monitor.start()
    await this.#pass(5 * MINUTE)
  }

  async #travel(zone: string): Promise<void> {
    this.events.journeys += 1
    this.#moveTo(zone)
    await this.#pass(STEP)
  }

  #moveTo(zone: string): void {
    this.#zone = zone
    process.env['TZ'] = zone
    this.#offset = new Date(this.#clock.now()).getTimezoneOffset()
  }

  #anotherZone(): string {
    const others = ZONES.filter(zone => zone !== this.#zone)
    return others[Math.floor(this.#random() * others.length)] ?? this.#zone
  }

  /** Somebody sets the clock, and sets it right an hour later. */
  async #setClock(by: number): Promise<void> {
    this.events.clockSet += 1
    const shift = Math.round(by)
    this.#shift(shift)
    for (let quarter = 0; quarter < 4; quarter += 1) await this.#pass(STEP)
    this.#shift(-shift)
  }

  #shift(by: number): void {
    this.#setBy += by
    this.#clock.setWall(this.#clock.now() + by)
    this.#setTicks.push(this.#tick())
  }

  /** When the clock was set. */
  readonly #setTicks: number[] = []

  #outage(): void {
    this.events.outages += 1
    const account = ['one', 'two', 'three'][Math.floor(this.#random() * 3)] ?? 'one'
    this.#shop.down.add(account)
    this.#clock.after((0.2 + this.#random() * 8) * HOUR, () => this.#shop.down.delete(account))
  }

  /** Time that no hand has set: that of the clock before it was set, and what passed since. */
  #tick = () => this.#clock.now() - this.#setBy

  #setBy = 0

  #create(): Monitor {
    const keychain = new SessionSecrets()
    const secrets = new Secrets(keychain)
    return new Monitor({
      clock: this.#clock,
      store: this.#store,
      secrets,
      keychain,
      keyDeletion: keyDeletionOf(this.#store, secrets),
      providers: catalogueOf([this.#shop.provider]),
      http: () => Promise.reject(new Error('no network here')),
      openLine: () => Promise.reject(new Error('no mail here')),
      notifier: {
        announce: async () => true,
        announceSummary: async summary => {
          this.#check(summary)
          return true
        }
      },
      journal: { read: () => undefined, failed: () => undefined, announced: () => undefined },
      files: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
      progress: () => undefined,
      startDemo: () => Promise.reject(new Error('no demo here')),
      locales: () => ['en-KE'],
      random: this.#random,
      newId: () => 'none'
    })
  }

  #check(summary: Summary): void {
    this.announced.push(summary.id)
    const { figures, sentences, times } = untruthsOf(summary, {
      plan,
      zone: this.#zone,
      readings: this.#shop.readings,
      madeTick: summary.madeAt - this.#setBy,
      isClockSet: this.#setTicks.some(tick => tick > summary.from - this.#setBy - DAY),
      snapshot: this.#monitor.snapshot()
    })
    const name = `${summary.kind} ${summary.date}`
    this.untrue.push(...[...times, ...figures, ...sentences].map(what => `${name}: ${what}`))
  }
}
