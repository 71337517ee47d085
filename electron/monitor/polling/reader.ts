import type { Failure } from '#domain/accounts/failure.ts'
import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import { backoff, nextAttempt } from '#domain/accounts/schedule.ts'
import { refusalStep } from '#domain/accounts/verdict.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Budgets } from '../connections/budgets.ts'
import type { Connections } from '../connections/connections.ts'
import type { Clock, Journal } from '../ports.ts'
import { attemptReading, type ReadRequest } from './attempt.ts'
import type { NetworkState } from './connectivity.ts'
import type { Hosts } from './hosts.ts'
import { allowedTick } from './round.ts'
import type { AccountStatus } from './status.ts'

/**
 * Plans an account's next attempt. While its host is failing, also makes the host's other accounts wait, but
 * no longer than a backoff: a wait demanded of one account need not apply to another.
 * @param random uniform in [0, 1)
 */
function planNext(status: AccountStatus, hosts: Hosts, clock: Clock, random: number): void {
  const at = clock.monotonic()
  const { account, host, minimumInterval: minInterval } = status
  const failure = byMonotonic(status.failure, clock)
  const interval = account.intervalMinutes * MINUTE
  const hostFailures = hosts.failures(host)
  const isRefused = failure !== null && failurePolicy(failure).retry === 'slowing'
  const failures = isRefused ? refusalStep(status.refusals, at) : Math.max(1, status.failures, hostFailures)
  const next = nextAttempt({ at, interval, minInterval, failure, failures }, random)
  status.dueTick = next.at
  status.why = next.why
  if (hostFailures > 0)
    hosts.delay(
      host,
      Math.min(next.at, at + backoff({ interval, minInterval, failures: hostFailures }, random))
    )
}

/** While the network is at fault, each account may be the next to find out whether it still is. */
export function planProbe(status: AccountStatus): void {
  status.dueTick = allowedTick(status)
  status.why = 'offline'
}

/** Providers say in wall-clock time until when to wait; timers use the monotonic clock. */
function byMonotonic(failure: Failure | null, clock: Clock): Failure | null {
  if (failure?.kind !== 'throttled' && failure?.kind !== 'down') return failure
  if (failure.until === null || failure.until === undefined) return failure
  return { ...failure, until: clock.monotonic() + (failure.until - clock.now()) }
}

interface ReaderParts {
  readonly clock: Clock
  readonly connections: Connections
  readonly recorder: Recorder
  readonly budgets: Budgets
  readonly hosts: Hosts
  readonly network: NetworkState
  readonly journal: Journal
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** Whether the account is still the one the attempt began with. */
  readonly isCurrent: (status: AccountStatus) => boolean
  /**
   * Called when an attempt has ended and the next one is planned.
   * @param outage the host's consecutive failures before this answer; 0 where it had none, or did not answer
   */
  readonly ended: (status: AccountStatus, outage: number) => void
}

/** Reads accounts, each at most once at a time, and plans the next reading. */
export class Reader {
  readonly #parts: ReaderParts

  constructor(parts: ReaderParts) {
    this.#parts = parts
  }

  /** Reads an account, or joins the attempt under way. Never rejects. */
  read(status: AccountStatus, request: ReadRequest): Promise<void> {
    status.running ??= this.#read(status, request)
    return status.running
  }

  plan(status: AccountStatus): void {
    const { clock, hosts, network, random } = this.#parts
    if (network.explains(status, status.failure)) planProbe(status)
    else planNext(status, hosts, clock, random())
    this.hasten(status)
  }

  /**
   * A low balance is alerted after a second reading has confirmed it, so that reading must not wait for the
   * interval. Nor must the reading that may show a top-up.
   */
  hasten(status: AccountStatus): void {
    if (this.#awaitsSecond(status) || this.#awaitsTopUp(status))
      status.dueTick = Math.min(status.dueTick, allowedTick(status))
  }

  #awaitsSecond({ account, failure, wallets }: AccountStatus): boolean {
    if (failure !== null) return false
    const read = [...wallets].flatMap(([key, wallet]) => (wallet.failure === null ? [key] : []))
    return this.#parts.recorder.needsSecondReading(account.id, read)
  }

  #awaitsTopUp({ account, failure }: AccountStatus): boolean {
    const { budgets, clock, recorder } = this.#parts
    return failure === null && recorder.awaitsTopUp(account.id, clock.now()) && budgets.hasToSpare(account)
  }

  async #read(status: AccountStatus, request: ReadRequest): Promise<void> {
    const { budgets, clock, connections, ended, hosts, isCurrent, network, recorder } = this.#parts
    const { host, isLocal } = status
    const entered = { host, isLocal }
    const startTick = clock.monotonic()
    hosts.enter(host)
    network.enter(entered)
    const attempt = { clock, connections, recorder, budgets, network }
    const outcome = await attemptReading(attempt, status, request, () => isCurrent(status))
    hosts.leave(host)
    network.leave(entered)
    status.running = null
    if (!isCurrent(status)) return
    const tick = clock.monotonic()
    const saysNothing =
      outcome === 'unsent' || outcome === 'stopped' || network.explains(status, status.failure)
    const outage = saysNothing ? 0 : hosts.recordAttempt(status, startTick, tick)
    if (outcome === 'wallet' || outcome === 'stopped')
      status.dueTick = Math.max(status.dueTick, allowedTick(status))
    else this.plan(status)
    this.#log(status, tick - startTick, tick)
    ended(status, outage)
  }

  #log({ account, dueTick, failure, why }: AccountStatus, duration: number, tick: number): void {
    const { id: accountId, providerId } = account
    this.#parts.journal.polled?.({ accountId, providerId, failure, duration, wait: dueTick - tick, why })
  }
}
