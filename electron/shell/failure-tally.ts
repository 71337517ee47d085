import type { Journal, Polled } from '../monitor/ports.ts'
import { failureText } from './failure-text.ts'

/** One kind of failure of one provider, since the start. */
export interface Tally {
  readonly providerId: string
  /** "down (503)" */
  readonly failure: string
  readonly count: number
  /** Of the last one, wall-clock milliseconds. */
  readonly at: number
}

/** Counts how readings fail, by provider and kind: nothing else is kept of them. */
export class FailureTally implements Journal {
  readonly #now: () => number
  readonly #tallies = new Map<string, Tally>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The last one first. */
  get all(): readonly Tally[] {
    return [...this.#tallies.values()].sort((a, b) => b.at - a.at)
  }

  polled({ failure, providerId }: Polled): void {
    if (failure === null) return
    const text = failureText(failure)
    const key = `${providerId} ${text}`
    const count = (this.#tallies.get(key)?.count ?? 0) + 1
    this.#tallies.set(key, { providerId, failure: text, count, at: this.#now() })
  }

  read(): void {}
  failed(): void {}
  announced(): void {}
}
