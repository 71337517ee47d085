import { Alarm } from './alarm.ts'
import type { Clock } from './ports.ts'

/** Up to here a snapshot is a matter of a millisecond. */
const FEW = 50
/** So that of the time no more than a few hundredths go into snapshots, however many wallets there are. */
const PER_WALLET = 0.4

/** Says at once that something has changed; then not again for a while, the longer the more wallets there are. */
export class Publisher {
  readonly #clock: Clock
  readonly #publish: () => void
  readonly #count: () => number
  readonly #alarm: Alarm
  #freeMark = 0

  /** @param count how many wallets there are */
  constructor(clock: Clock, count: () => number, publish: () => void) {
    this.#clock = clock
    this.#count = count
    this.#publish = publish
    this.#alarm = new Alarm(clock, () => this.#now())
  }

  changed(): void {
    if (this.#clock.monotonic() >= this.#freeMark) this.#now()
    else this.#alarm.set(this.#freeMark)
  }

  /** Nothing is said any more. */
  stop(): void {
    this.#alarm.set(Number.POSITIVE_INFINITY)
  }

  #now(): void {
    this.#alarm.set(Number.POSITIVE_INFINITY)
    const count = this.#count()
    if (count > FEW) this.#freeMark = this.#clock.monotonic() + count * PER_WALLET
    this.#publish()
  }
}
