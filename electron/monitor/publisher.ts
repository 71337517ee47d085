import { Timer } from './clock/timer.ts'
import type { Clock } from './ports.ts'

/** Up to this many wallets a snapshot takes about a millisecond. */
const FEW_WALLETS = 50
/**
 * Milliseconds of pause per wallet: limits snapshots to a few per cent of the time, however many wallets
 * there are.
 */
const PAUSE_PER_WALLET = 0.4

/** Publishes at once, then waits before the next time: the longer, the more wallets there are. */
export class Publisher {
  readonly #clock: Clock
  readonly #publish: () => void
  readonly #count: () => number
  readonly #timer: Timer
  #freeTick = 0

  /** @param count returns the number of wallets */
  constructor(clock: Clock, count: () => number, publish: () => void) {
    this.#clock = clock
    this.#count = count
    this.#publish = publish
    this.#timer = new Timer(clock, () => this.#publishNow())
  }

  publishSoon(): void {
    if (this.#clock.monotonic() >= this.#freeTick) this.#publishNow()
    else this.#timer.set(this.#freeTick)
  }

  /** Stops the timer. */
  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  #publishNow(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
    const count = this.#count()
    if (count > FEW_WALLETS) this.#freeTick = this.#clock.monotonic() + count * PAUSE_PER_WALLET
    this.#publish()
  }
}
