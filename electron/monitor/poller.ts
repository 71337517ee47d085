import type { Account } from '../domain/account.ts'
import type { AccountReading } from '../domain/wallet.ts'
import type { Store } from '../storage/store.ts'
import type { Wish } from './attempt.ts'
import { Hosts } from './hosts.ts'
import { Network } from './network.ts'
import { Reader, type ReaderParts } from './reader.ts'
import { Roster } from './roster.ts'
import { allowedMark, isRetried, planRound, waitsAsTold } from './round.ts'
import { type Status, succeed } from './status.ts'
import { Timetable } from './timetable.ts'

export interface PollerParts extends Omit<ReaderParts, 'hosts' | 'isCurrent' | 'ended'> {
  readonly store: Store
  /** An attempt has begun. */
  readonly begun: () => void
  /** An attempt has ended, and what came of it is kept. */
  readonly attempted: (account: Account) => void
}

const onTimer: Wish = { asked: false, walletKey: null }
/** After waking, the network needs a moment, and resume may be told twice. */
const CALM = 7_000

/** Decides when each account is read: one timer for all, and rounds when Salio starts, wakes or is online again. */
export class Poller {
  readonly hosts = new Hosts()
  readonly network = new Network()
  readonly roster: Roster
  readonly #parts: PollerParts
  readonly #reader: Reader
  readonly #timetable: Timetable
  /** Until then, after a start or waking, nothing is read. */
  #calmMark = 0

  constructor(parts: PollerParts) {
    const ended = (status: Status, outage: number) => this.#ended(status, outage)
    this.#parts = parts
    this.roster = new Roster(parts)
    this.#reader = new Reader({ ...parts, hosts: this.hosts, isCurrent: s => this.roster.has(s), ended })
    this.#timetable = new Timetable({
      clock: parts.clock,
      roster: this.roster,
      hosts: this.hosts,
      network: this.network,
      read: ({ account }) => void this.read(account)
    })
  }

  /** @param calm milliseconds in which nothing is read yet */
  start(calm: number): void {
    for (const account of this.#parts.store.accounts()) this.roster.add(account)
    this.#timetable.turn(true)
    this.#calmMark = this.#parts.clock.monotonic() + calm
    this.#round(() => true)
  }

  /** Nothing is read on the timer until resume; what is under way may finish. */
  pause(): void {
    this.#calmMark = 0
    this.#timetable.turn(false)
  }

  /** One calm round, however often the system says it woke. Accounts that were told to wait go on waiting. */
  resume(): void {
    const mark = this.#parts.clock.monotonic()
    this.#timetable.turn(true)
    if (mark < this.#calmMark) return
    const calm = mark + CALM
    this.#calmMark = calm
    this.#round(status => !waitsAsTold(status) && allowedMark(status) <= calm)
  }

  /** The system's word on the network. Without one only accounts on this computer are read. */
  setOnline(word: boolean): void {
    this.network.hear(word)
    this.#look()
  }

  /** When the timer may read an account next, by the monotonic clock; infinity where something else has to end first. */
  readyMark(status: Status): number {
    return this.#timetable.readyMark(status)
  }

  /** Takes in an account that was just connected or changed, with the reading that showed it works. */
  add(account: Account, reading: AccountReading, readMark: number): void {
    const status = this.roster.add(account)
    succeed(status, reading, readMark)
    this.#reader.plan(status)
    this.#look()
  }

  remove(accountId: string): void {
    const host = this.roster.get(accountId)?.host
    this.roster.remove(accountId)
    if (host !== undefined && this.roster.all().every(status => status.host !== host)) this.hosts.forget(host)
    this.#look()
  }

  /** Takes note of a new name, a new interval, or marks that want a second reading. */
  update(account: Account): void {
    const status = this.roster.get(account.id)
    if (!status) return
    const isPlanned = status.account.intervalMinutes === account.intervalMinutes
    status.account = account
    if (isPlanned) this.#reader.hasten(status)
    else this.#reader.plan(status)
    this.#timetable.arm()
  }

  /** Reads an account now, or joins the reading that is under way. Never rejects. */
  async read(account: Account, wish: Wish = onTimer): Promise<void> {
    const status = this.roster.get(account.id)
    const joins = status?.running
    const running = status && this.#reader.read(status, wish)
    if (!joins) this.#parts.begun()
    await running
  }

  /** @param outage how often in a row the host had failed before it answered; 0 where it had not, or still fails */
  #ended(status: Status, outage: number): void {
    if (status.failure === null && !status.isLocal) this.network.hear(true)
    // What failed more often than its host did failed for a reason of its own.
    const isOver = (other: Status) => other.host === status.host && other.failures <= outage
    if (outage > 0) this.#round(other => isOver(other) && isRetried(other))
    this.#look()
    this.#parts.attempted(status.account)
  }

  /** Looks whether there is a network; where it has just come back, what it had kept is read at once. */
  #look(): void {
    const isBack = this.network.look(this.roster.all(), this.#parts.clock.monotonic())
    if (isBack) this.#round(isRetried)
    else this.#timetable.arm()
  }

  /** Brings accounts forward to one round now, or once it is calm. What has fallen due is part of it in any case. */
  #round(joins: (status: Status) => boolean): void {
    const { clock, random } = this.#parts
    const from = Math.max(clock.monotonic(), this.#calmMark)
    const round = this.roster.all().filter(status => joins(status) || status.dueMark < from)
    planRound(round, from, random)
    this.#timetable.arm()
  }
}
