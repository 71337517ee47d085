import type { Account } from '../domain/account.ts'
import type { AccountReading } from '../domain/wallet.ts'
import type { Store } from '../storage/store.ts'
import type { Connections } from './connections.ts'
import { failureOf } from './failure-of.ts'
import { planNext } from './plan.ts'
import type { Clock } from './ports.ts'
import type { Recorder } from './recorder.ts'
import { fail, newStatus, type Status, succeed } from './status.ts'

export interface PollerParts {
  readonly clock: Clock
  readonly store: Store
  readonly connections: Connections
  readonly recorder: Recorder
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly changed: () => void
}

/** After waking, the network needs a moment, and resume may be told twice. */
const CALM = 7_000
/** A start reads every account, but not all in the same instant. */
const SPREAD = 2_000

/** Reads each account when it is due: one timer for all, one request in flight an account. */
export class Poller {
  readonly #parts: PollerParts
  readonly #statuses = new Map<string, Status>()
  #cancel: (() => void) | null = null
  #awake = false

  constructor(parts: PollerParts) {
    this.#parts = parts
  }

  start(): void {
    const { clock, random, store } = this.#parts
    for (const account of store.accounts()) {
      const readAt = Math.max(0, ...store.wallets(account.id).map(wallet => wallet.readAt ?? 0))
      this.#statuses.set(account.id, newStatus(readAt || null, clock.monotonic() + SPREAD * random()))
    }
    this.#awake = true
    this.#arm()
  }

  /** Nothing is read on the timer until resume; what is under way may finish. */
  pause(): void {
    this.#awake = false
    this.#arm()
  }

  /** One calm round of what fell due meanwhile, however often the system says it woke. */
  resume(): void {
    const { clock, random } = this.#parts
    const calm = clock.monotonic() + CALM
    for (const status of this.#statuses.values()) {
      if (status.dueMark < calm) status.dueMark = calm + SPREAD * random()
    }
    this.#awake = true
    this.#arm()
  }

  /** Takes in an account that was just connected or changed, with the reading that showed it works. */
  add(account: Account, reading: AccountReading, readAt: number): void {
    const status = newStatus(null, 0)
    succeed(status, reading, readAt, this.#parts.clock.monotonic())
    this.#statuses.set(account.id, status)
    this.#plan(account, status)
  }

  remove(accountId: string): void {
    this.#statuses.delete(accountId)
    this.#arm()
  }

  status(accountId: string): Status | undefined {
    return this.#statuses.get(accountId)
  }

  /** Plans an account's next attempt anew, after its interval has changed. */
  replan(account: Account): void {
    const status = this.#statuses.get(account.id)
    if (status) this.#plan(account, status)
  }

  /** Reads an account now, or joins the reading that is under way. Never rejects. */
  read(account: Account): Promise<void> {
    const status = this.#statuses.get(account.id)
    if (!status) return Promise.resolve()
    if (status.running) return status.running
    status.running = this.#attempt(account, status).finally(() => {
      status.running = null
      this.#plan(account, status)
      this.#parts.changed()
    })
    this.#parts.changed()
    return status.running
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#statuses.values()].map(status => status.running))
  }

  async #attempt(account: Account, status: Status): Promise<void> {
    const { clock, connections, recorder } = this.#parts
    status.attemptMark = clock.monotonic()
    // An account removed or changed meanwhile must not be written to by an answer to its old self.
    const isCurrent = () => this.#statuses.get(account.id) === status
    try {
      const connection = await connections.of(account)
      const reading = await connection.read()
      if (!isCurrent()) return
      const continuous = status.failure === null && status.readMark !== null
      const at = clock.now()
      recorder.record(account, reading, at, continuous)
      succeed(status, reading, at, clock.monotonic())
    } catch (error) {
      if (!isCurrent()) return
      fail(status, failureOf(error), clock.now())
      recorder.failed(account, failureOf(error))
    }
  }

  #plan(account: Account, status: Status): void {
    status.dueMark = planNext(account, status, this.#parts.clock, this.#parts.random())
    this.#arm()
  }

  #arm(): void {
    this.#cancel?.()
    this.#cancel = null
    const waiting = [...this.#statuses.values()].filter(status => status.running === null)
    if (!this.#awake || waiting.length === 0) return
    const due = Math.min(...waiting.map(status => status.dueMark))
    const { clock } = this.#parts
    this.#cancel = clock.after(Math.max(0, due - clock.monotonic()), () => this.#tick())
  }

  #tick(): void {
    const now = this.#parts.clock.monotonic()
    for (const account of this.#parts.store.accounts()) {
      const status = this.#statuses.get(account.id)
      if (status && status.running === null && status.dueMark <= now) void this.read(account)
    }
    this.#arm()
  }
}
