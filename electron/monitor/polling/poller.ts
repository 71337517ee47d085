import type { Account } from '#domain/accounts/account.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Changes } from '../changes.ts'
import type { Budgets } from '../connections/budgets.ts'
import type { Connections } from '../connections/connections.ts'
import { withoutWait } from '../connections/waits.ts'
import type { Clock, Journal } from '../ports.ts'
import type { ReadRequest } from './attempt.ts'
import { NetworkState } from './connectivity.ts'
import { Hosts } from './hosts.ts'
import { Outages } from './outages.ts'
import { Reader } from './reader.ts'
import { AccountStatuses } from './roster.ts'
import { allowedTick, isToldToWait, mayPassWithHost, planRound } from './round.ts'
import { type AccountStatus, recordSuccess } from './status.ts'
import { Timetable } from './timetable.ts'

interface PollerParts {
  readonly clock: Clock
  readonly store: Store
  readonly journal: Journal
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly connections: Connections
  readonly budgets: Budgets
  readonly recorder: Recorder
  readonly changes: Pick<Changes, 'statusChanged' | 'accountChanged'>
}

const timerRequest: ReadRequest = { byUser: false, walletKey: null }
/** Milliseconds: after waking, the network needs a moment, and resume() may be called twice. */
const CALM = 7_000
/** Milliseconds within which a reading is ahead of a summary. */
const SOON = 4 * MINUTE

/**
 * Decides when each account is read: one timer for all, and a round of readings when Salio starts, wakes or
 * is online again.
 */
export class Poller {
  readonly hosts = new Hosts()
  readonly network = new NetworkState()
  readonly roster: AccountStatuses
  readonly #parts: PollerParts
  readonly #reader: Reader
  readonly #timetable: Timetable
  readonly #outages: Outages
  /** Until this tick, after a start or waking, nothing is read. */
  #calmTick = 0

  constructor(parts: PollerParts) {
    const { budgets, clock, connections, journal, random, recorder, store } = parts
    this.#parts = parts
    this.roster = new AccountStatuses({ store, connections })
    this.#reader = new Reader({
      clock,
      journal,
      random,
      connections,
      budgets,
      recorder,
      hosts: this.hosts,
      network: this.network,
      isCurrent: status => this.roster.has(status),
      ended: (status, outage) => this.#ended(status, outage)
    })
    this.#timetable = new Timetable({
      clock,
      roster: this.roster,
      hosts: this.hosts,
      network: this.network,
      read: ({ account }) => withoutWait(() => void this.read(account))
    })
    this.#outages = new Outages({
      clock,
      recorder,
      roster: this.roster,
      hosts: this.hosts,
      network: this.network,
      calmTick: () => this.#calmTick,
      round: joins => this.#round(joins)
    })
  }

  /**
   * Starts reading all accounts but those that a set-up file added and nobody has opened.
   * @param calm milliseconds before anything is read
   */
  start(calm: number): void {
    const { store } = this.#parts
    const unopened = store.setupAccounts.unopened()
    for (const account of store.accounts.all()) if (!unopened.has(account.id)) this.roster.add(account)
    this.#timetable.setEnabled(true)
    this.#calmTick = this.#parts.clock.monotonic() + calm
    this.#round(() => true)
  }

  /** Stops the timer until resume(); attempts under way may finish. */
  pause(): void {
    this.#calmTick = 0
    this.#timetable.setEnabled(false)
  }

  /**
   * Starts one round after a calm period, even if the system reports waking several times. Accounts told to
   * wait keep waiting; refused ones are asked once more.
   */
  resume(): void {
    const tick = this.#parts.clock.monotonic()
    this.#timetable.setEnabled(true)
    if (tick < this.#calmTick) return
    const calm = tick + CALM
    this.#calmTick = calm
    this.#round(status => !isToldToWait(status) && allowedTick(status) <= calm)
  }

  /**
   * Reads in one round, as soon as their providers allow, the accounts that a summary shortly after this is about. Those told
   * to wait or refused keep waiting.
   */
  readAhead(): void {
    const soon = this.#parts.clock.monotonic() + SOON
    this.#round(status => !isToldToWait(status) && status.why !== 'rejected' && allowedTick(status) <= soon)
  }

  /** Whether each account was tried since a tick and none is being read, or none can be. */
  hasReadSince(tick: number): boolean {
    return this.roster
      .all()
      .every(
        status =>
          status.running === null &&
          ((status.attemptTick ?? Number.NEGATIVE_INFINITY) >= tick ||
            isToldToWait(status) ||
            status.why === 'rejected')
      )
  }

  /** The network state reported by the system. Without a network, only accounts on this computer are read. */
  setOnline(word: boolean): void {
    this.network.setReported(word, this.#parts.clock.monotonic())
    this.#look()
  }

  /** The tick at which the timer may next read an account; infinity while something else has to end first. */
  readyTick(status: AccountStatus): number {
    return this.#timetable.readyTick(status)
  }

  /** Adds an account that was just connected or changed, with the reading that proved it works. */
  add(account: Account, reading: AccountReading, readMark: number): void {
    const status = this.roster.add(account)
    recordSuccess(status, reading, readMark)
    this.#reader.plan(status)
    this.#look()
  }

  remove(accountId: string): void {
    const host = this.roster.get(accountId)?.host
    this.roster.remove(accountId)
    if (host !== undefined && this.roster.all().every(status => status.host !== host)) {
      this.hosts.forget(host)
      this.network.forget(host)
    }
    this.#look()
  }

  /** Applies a new name, a new interval, or thresholds that need a second reading. */
  update(account: Account): void {
    const status = this.roster.get(account.id)
    if (!status) return
    const isPlanned = status.account.intervalMinutes === account.intervalMinutes
    status.account = account
    if (isPlanned) this.#reader.hasten(status)
    else this.#reader.plan(status)
    this.#timetable.reschedule()
  }

  /** Reads an account now, or joins the attempt under way. Never rejects. */
  async read(account: Account, request: ReadRequest = timerRequest): Promise<void> {
    const status = this.roster.get(account.id)
    const joins = status?.running
    const running = status && this.#reader.read(status, request)
    if (!joins) this.#parts.changes.statusChanged()
    await running
  }

  /** @param outage the host's consecutive failures before this answer; 0 where it had none, or still fails */
  #ended(status: AccountStatus, outage: number): void {
    if (status.failure === null && !status.isLocal)
      this.network.setReported(true, this.#parts.clock.monotonic())
    // An account with more failures than its host has a problem of its own.
    const isOver = (other: AccountStatus) => other.host === status.host && other.failures <= outage
    if (outage > 0) this.#round(other => isOver(other) && mayPassWithHost(other))
    this.#look()
    this.#parts.changes.accountChanged(status.account)
  }

  /** Looks at the network, and when the next reading is due. */
  #look(): void {
    this.#outages.look()
    this.#timetable.reschedule()
  }

  /**
   * Moves accounts forward into one round, now or after the calm period. Accounts already due always take
   * part.
   */
  #round(joins: (status: AccountStatus) => boolean): void {
    const { clock, random } = this.#parts
    const from = Math.max(clock.monotonic(), this.#calmTick)
    const round = this.roster.all().filter(status => joins(status) || status.dueTick < from)
    planRound(round, from, random)
    this.#timetable.reschedule()
  }
}
