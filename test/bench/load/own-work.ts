const EVERY = 5

/** How much of the processor this thread takes between two turns of its event loop, milliseconds: what it holds up by itself. */
export class OwnWork {
  readonly #pieces: number[] = []
  #before = process.threadCpuUsage()
  #timer: NodeJS.Timeout | undefined

  start(): void {
    this.#before = process.threadCpuUsage()
    this.#timer = setInterval(() => {
      const { system, user } = process.threadCpuUsage(this.#before)
      this.#before = process.threadCpuUsage()
      this.#pieces.push((system + user) / 1000)
    }, EVERY)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** @param share of all pieces, 0.99 for all but the longest hundredth */
  percentile(share: number): number {
    const sorted = this.#pieces.toSorted((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  }
}
