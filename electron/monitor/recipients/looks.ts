/**
 * When somebody looked at the desk: at one wallet or account, or at all of them. Known until Salio quits; what happened
 * before that counts as not seen, and is told.
 */
export class Looks {
  readonly #now: () => number
  readonly #at = new Map<string, number>()
  #allAt: number | null = null

  /** @param now wall-clock milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  /** @param subject the id of a wallet or an account; null for all that are listed */
  note(subject: string | null): void {
    if (subject === null) this.#allAt = this.#now()
    else this.#at.set(subject, this.#now())
  }

  /** When somebody last saw it, wall-clock milliseconds; null if nobody did. */
  at(subject: string): number | null {
    this.#forgetAhead()
    const times = [this.#at.get(subject) ?? null, this.#allAt].filter(at => at !== null)
    return times.length > 0 ? Math.max(...times) : null
  }

  /** Looks by a clock that was ahead: whatever happens until it is as late again would count as seen. */
  #forgetAhead(): void {
    const now = this.#now()
    for (const [subject, at] of this.#at) if (at > now) this.#at.delete(subject)
    if (this.#allAt !== null && this.#allAt > now) this.#allAt = null
  }
}
