import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import type { AccountStatus } from './status.ts'

/** State of a host with requests in flight or recent failures. Ticks are monotonic milliseconds. */
interface Host {
  inFlight: number
  /** Consecutive failures, whichever account sent the request. */
  failures: number
  failedTick: number
  /** Until when no other account should send it requests. */
  untilTick: number
  throttled: boolean
}

/** The result of an account's last attempt and its number of consecutive failures. */
type LastAttempt = Pick<AccountStatus, 'host' | 'failure' | 'failures'>

/**
 * Milliseconds after a failure before the user may try again: sooner than the timer, but holding the key down
 * sends no flood.
 */
export const USER_RETRY_DELAY = 10_000

/**
 * State shared by the accounts of one host. When the host fails for one account, the others wait until one of
 * them finds it working again.
 */
export class Hosts {
  readonly #hosts = new Map<string, Host>()

  /** Consecutive failures of a host. */
  failures(host: string): number {
    return this.#hosts.get(host)?.failures ?? 0
  }

  /**
   * From which tick the timer may read accounts of this host; infinity while an attempt is finding out
   * whether the host is back.
   */
  readyTick(host: string): number {
    const known = this.#hosts.get(host)
    if (!known || known.failures === 0) return 0
    return known.inFlight > 0 ? Number.POSITIVE_INFINITY : known.untilTick
  }

  /** The same for a refresh requested by the user. */
  readyTickForUser(host: string): number {
    const known = this.#hosts.get(host)
    if (!known || known.failures === 0) return 0
    return known.throttled ? known.untilTick : known.failedTick + USER_RETRY_DELAY
  }

  enter(host: string): void {
    this.#get(host).inFlight += 1
  }

  leave(host: string): void {
    this.#get(host).inFlight -= 1
    this.#tidy(host)
  }

  /**
   * Records how an attempt ended. Attempts that ran at the same time and failed together count once. An
   * account that keeps failing while others on its host succeed has a problem of its own, which does not
   * count.
   * @param begun monotonic tick at which the attempt began
   * @returns the host's consecutive failures before this answer; 0 where it had none, or did not answer
   */
  recordAttempt({ host, failure, failures }: LastAttempt, startTick: number, tick: number): number {
    const known = this.#get(host)
    const policy = failure && failurePolicy(failure)
    const isAnswering = policy === null || policy.host === 'answering'
    const outage = isAnswering ? known.failures : 0
    if (isAnswering) known.failures = 0
    const isNews = (known.failures === 0 || startTick >= known.failedTick) && failures <= known.failures + 1
    if (policy?.host === 'failing' && isNews) {
      known.failures += 1
      known.failedTick = known.untilTick = tick
      known.throttled = policy.refresh === 'whenDue'
    }
    this.#tidy(host)
    return outage
  }

  /** Makes other accounts wait for a failing host until this tick. */
  delay(host: string, untilTick: number): void {
    const known = this.#hosts.get(host)
    if (known && known.failures > 0) known.untilTick = Math.max(known.untilTick, untilTick)
  }

  /** Called when the last account of a host is gone. */
  forget(host: string): void {
    this.#get(host).failures = 0
    this.#tidy(host)
  }

  #get(host: string): Host {
    const known = this.#hosts.get(host) ?? {
      inFlight: 0,
      failures: 0,
      failedTick: 0,
      untilTick: 0,
      throttled: false
    }
    this.#hosts.set(host, known)
    return known
  }

  #tidy(host: string): void {
    const known = this.#hosts.get(host)
    if (known?.inFlight === 0 && known.failures === 0) this.#hosts.delete(host)
  }
}
