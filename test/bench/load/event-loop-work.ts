const EVERY = 5

/** CPU time in milliseconds that this thread uses between two turns of its event loop: the delay it causes itself. */
export class EventLoopWork {
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

  /** @param share the percentile as a fraction, such as 0.99 */
  percentile(share: number): number {
    const sorted = this.#pieces.toSorted((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  }
}
