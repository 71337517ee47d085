import { type AttemptParts, attempt, type Wish } from './attempt.ts'
import type { Hosts } from './hosts.ts'
import { planNext } from './plan.ts'
import type { Journal } from './ports.ts'
import { allowedMark } from './round.ts'
import type { Status } from './status.ts'

export interface ReaderParts extends AttemptParts {
  readonly hosts: Hosts
  readonly journal: Journal
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** Whether the account is still the one the attempt began with. */
  readonly isCurrent: (status: Status) => boolean
  /**
   * Called when an attempt has ended and the next one is planned.
   * @param outage the host's consecutive failures before this answer; 0 where it had none, or did not answer
   */
  readonly ended: (status: Status, outage: number) => void
}

/** Reads accounts, each at most once at a time, and plans the next reading. */
export class Reader {
  readonly #parts: ReaderParts

  constructor(parts: ReaderParts) {
    this.#parts = parts
  }

  /** Reads an account, or joins the attempt under way. Never rejects. */
  read(status: Status, request: Wish): Promise<void> {
    status.running ??= this.#read(status, request)
    return status.running
  }

  plan(status: Status): void {
    const { clock, hosts, random } = this.#parts
    planNext(status, hosts, clock, random())
    this.hasten(status)
  }

  /**
   * A low balance is alerted after a second reading has confirmed it, so that reading must not wait for the
   * interval.
   */
  hasten(status: Status): void {
    if (this.#awaitsSecond(status)) status.dueMark = Math.min(status.dueMark, allowedMark(status))
  }

  #awaitsSecond({ account, failure, wallets }: Status): boolean {
    if (failure !== null) return false
    const read = [...wallets].flatMap(([key, wallet]) => (wallet.failure === null ? [key] : []))
    return this.#parts.recorder.awaitsSecond(account.id, read)
  }

  async #read(status: Status, request: Wish): Promise<void> {
    const { clock, ended, hosts, isCurrent } = this.#parts
    const { host } = status
    const startTick = clock.monotonic()
    hosts.enter(host)
    const outcome = await attempt(this.#parts, status, request, () => isCurrent(status))
    hosts.leave(host)
    status.running = null
    if (!isCurrent(status)) return
    const tick = clock.monotonic()
    const outage = outcome === 'unsent' ? 0 : hosts.note(status, startTick, tick)
    if (outcome === 'wallet') status.dueMark = Math.max(status.dueMark, allowedMark(status))
    else this.plan(status)
    this.#log(status, tick - startTick, tick)
    ended(status, outage)
  }

  #log({ account, dueMark, failure, why }: Status, duration: number, tick: number): void {
    const { id: accountId, providerId } = account
    this.#parts.journal.polled?.({ accountId, providerId, failure, duration, wait: dueMark - tick, why })
  }
}
