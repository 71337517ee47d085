/** Allowed lateness: the tenth of jitter that spreads accounts, and two seconds (ms) for the request and the queue. */
const LATE = { share: 0.1, most: 2_000 }

/** Records when each account was polled. */
export class PollGaps {
  readonly #last = new Map<string, number>()
  #longest = new Map<string, number>()
  #reads = 0
  #failed = 0

  record(accountId: string, failed: boolean): void {
    const now = performance.now()
    this.#take(accountId, now)
    this.#last.set(accountId, now)
    this.#reads += 1
    if (failed) this.#failed += 1
  }

  /** Starts the measurement: discards the counts so far. */
  reset(): void {
    this.#longest = new Map()
    this.#reads = this.#failed = 0
  }

  /** @param interval the polling interval, milliseconds */
  result(interval: number) {
    const now = performance.now()
    for (const accountId of this.#last.keys()) this.#take(accountId, now)
    const latest = interval * (1 + LATE.share) + LATE.most
    const missed = [...this.#longest.values()].filter(gap => gap > latest).length
    return { missed, failed: this.#failed, reads: this.#reads }
  }

  #take(accountId: string, now: number): void {
    const gap = now - (this.#last.get(accountId) ?? now)
    if (gap > (this.#longest.get(accountId) ?? 0)) this.#longest.set(accountId, gap)
  }
}
