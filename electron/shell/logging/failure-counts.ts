import type { Failure } from '#domain/accounts/failure.ts'
import type { Journal, PollResult } from '#monitor/ports.ts'

/**
 * A failure's kind and detail, such as "down (503)". Only our own words and HTTP status codes, never a
 * provider's text.
 */
export function failureText(failure: Failure): string {
  const detail =
    ('status' in failure && failure.status) ||
    ('reason' in failure && failure.reason) ||
    ('problem' in failure && failure.problem)
  return detail ? `${failure.kind} (${detail})` : failure.kind
}

/** How often one kind of failure occurred at one provider since the start. */
export interface FailureCount {
  readonly providerId: string
  /** "down (503)" */
  readonly failure: string
  readonly count: number
  /** Time of the most recent one, epoch milliseconds. */
  readonly at: number
}

/** Counts failed polls by provider and kind, for diagnostics. No other detail is kept. */
export class FailureCounts implements Journal {
  readonly #now: () => number
  readonly #tallies = new Map<string, FailureCount>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** Most recent first. */
  get all(): readonly FailureCount[] {
    return [...this.#tallies.values()].sort((a, b) => b.at - a.at)
  }

  polled({ failure, providerId }: PollResult): void {
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
