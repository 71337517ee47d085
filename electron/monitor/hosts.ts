import type { Failure } from '../domain/failure.ts'
import type { Status } from './status.ts'

/** What is known of a host that is being asked, or that failed. A mark is a time by the monotonic clock. */
interface Host {
  inFlight: number
  /** How often in a row it has failed, whichever account asked. */
  failures: number
  failedMark: number
  /** Until when no other account should ask it. */
  untilMark: number
  throttled: boolean
}

/** How an account's last attempt has ended, and how many have failed in a row. */
type Ended = Pick<Status, 'host' | 'failure' | 'failures'>

/** What an attempt says of the host: that it is in trouble, that it answers, or nothing (the fault is elsewhere). */
type Word = 'failing' | 'answering' | 'silent'

/** What failed may be tried by the user sooner than the timer does, but not by a finger held on the key; milliseconds. */
export const AFTER_FAILURE = 10_000

/** What the accounts of one host share: where it fails for one, the others wait, and then one of them finds out. */
export class Hosts {
  readonly #hosts = new Map<string, Host>()

  /** How often in a row a host has failed. */
  failures(host: string): number {
    return this.#hosts.get(host)?.failures ?? 0
  }

  /** From when the timer may let an account ask; not at all while another finds out whether the host is back. */
  opensAt(host: string): number {
    const known = this.#hosts.get(host)
    if (!known || known.failures === 0) return 0
    return known.inFlight > 0 ? Number.POSITIVE_INFINITY : known.untilMark
  }

  /** From when the user may. */
  opensForUserAt(host: string): number {
    const known = this.#hosts.get(host)
    if (!known || known.failures === 0) return 0
    return known.throttled ? known.untilMark : known.failedMark + AFTER_FAILURE
  }

  enter(host: string): void {
    this.#of(host).inFlight += 1
  }

  leave(host: string): void {
    this.#of(host).inFlight -= 1
    this.#tidy(host)
  }

  /**
   * Notes how an attempt has ended. Requests that were under way together fail together, and count once; an account
   * that has failed while others on its host were read has a trouble of its own, which does not count.
   * @param begun the mark at which the attempt began
   * @returns how often in a row the host had failed before it answered now; 0 where it had not, or does not answer
   */
  note({ host, failure, failures }: Ended, begun: number, mark: number): number {
    const known = this.#of(host)
    const word = wordOf(failure)
    const outage = word === 'answering' ? known.failures : 0
    if (word === 'answering') known.failures = 0
    const isNews = (known.failures === 0 || begun >= known.failedMark) && failures <= known.failures + 1
    if (word === 'failing' && isNews) {
      known.failures += 1
      known.failedMark = known.untilMark = mark
      known.throttled = failure?.kind === 'throttled'
    }
    this.#tidy(host)
    return outage
  }

  /** Keeps a failing host from being asked by other accounts until then. */
  delay(host: string, untilMark: number): void {
    const known = this.#hosts.get(host)
    if (known && known.failures > 0) known.untilMark = Math.max(known.untilMark, untilMark)
  }

  /** The last account of a host is gone. */
  forget(host: string): void {
    this.#of(host).failures = 0
    this.#tidy(host)
  }

  #of(host: string): Host {
    const known = this.#hosts.get(host) ?? {
      inFlight: 0,
      failures: 0,
      failedMark: 0,
      untilMark: 0,
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

function wordOf(failure: Failure | null): Word {
  switch (failure?.kind) {
    case undefined:
    case 'rejected':
    case 'permission':
    case 'address':
    case 'notFound':
      return 'answering'
    case 'down':
      return failure.status === null || failure.status >= 500 ? 'failing' : 'answering'
    case 'timeout':
    case 'throttled':
      return 'failing'
    default:
      return 'silent'
  }
}
