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
  /** Whether an account is still as it was when the attempt began. */
  readonly isCurrent: (status: Status) => boolean
  /**
   * Called when an attempt has ended and the next is planned.
   * @param outage how often in a row the host had failed before it answered now; 0 where it had not, or does not
   */
  readonly ended: (status: Status, outage: number) => void
}

/** Reads accounts, each at most once at a time, and plans when each is read again. */
export class Reader {
  readonly #parts: ReaderParts

  constructor(parts: ReaderParts) {
    this.#parts = parts
  }

  /** Reads an account, or joins the reading that is under way. Never rejects. */
  read(status: Status, wish: Wish): Promise<void> {
    status.running ??= this.#read(status, wish)
    return status.running
  }

  plan(status: Status): void {
    const { clock, hosts, random } = this.#parts
    planNext(status, hosts, clock, random())
    this.hasten(status)
  }

  /** A fall is told once a second reading has said the same, so that one must not wait for the interval. */
  hasten(status: Status): void {
    if (this.#awaitsSecond(status)) status.dueMark = Math.min(status.dueMark, allowedMark(status))
  }

  #awaitsSecond({ account, failure, wallets }: Status): boolean {
    if (failure !== null) return false
    const read = [...wallets].flatMap(([key, wallet]) => (wallet.failure === null ? [key] : []))
    return this.#parts.recorder.awaitsSecond(account.id, read)
  }

  async #read(status: Status, wish: Wish): Promise<void> {
    const { clock, ended, hosts, isCurrent } = this.#parts
    const { host } = status
    const begun = clock.monotonic()
    hosts.enter(host)
    const outcome = await attempt(this.#parts, status, wish, () => isCurrent(status))
    hosts.leave(host)
    status.running = null
    if (!isCurrent(status)) return
    const mark = clock.monotonic()
    const outage = outcome === 'unsent' ? 0 : hosts.note(status, begun, mark)
    if (outcome === 'alone') status.dueMark = Math.max(status.dueMark, allowedMark(status))
    else this.plan(status)
    this.#tell(status, mark - begun, mark)
    ended(status, outage)
  }

  #tell({ account, dueMark, failure, why }: Status, duration: number, mark: number): void {
    const { id: accountId, providerId } = account
    this.#parts.journal.polled?.({ accountId, providerId, failure, duration, wait: dueMark - mark, why })
  }
}
