import type { Status } from './status.ts'

/** Whether there is a network: by the system's word, and by what the accounts found when they were last tried. */
export class Network {
  /** What the system says. */
  #word = true
  /** The system has taken back that there is none, and nobody has looked since. */
  #isTakenBack = false
  #offlineMark: number | null = null

  /** Since when there has been none, by the monotonic clock; null while there is one. */
  get offlineMark(): number | null {
    return this.#offlineMark
  }

  hear(word: boolean): void {
    this.#isTakenBack = word && !this.#word
    this.#word = word
  }

  /** Whether an account needs the network that the system says is not there. */
  holds(status: Status): boolean {
    return !this.#word && !status.isLocal
  }

  /** Looks anew; returns whether the network seems to have just come back. */
  look(statuses: readonly Status[], mark: number): boolean {
    const online = this.#isOnline(statuses)
    const isBack = this.#isTakenBack || (online && this.#offlineMark !== null)
    this.#isTakenBack = false
    this.#offlineMark = online ? null : (this.#offlineMark ?? mark)
    return isBack
  }

  #isOnline(statuses: readonly Status[]): boolean {
    const remote = statuses.filter(({ isLocal }) => !isLocal)
    if (remote.length === 0) return this.#word || statuses.length > 0
    // Accounts that wait as they were told have not been tried, so they are no witnesses.
    const tried = remote.filter(({ why }) => why !== 'rejected' && why !== 'throttled')
    return this.#word && (tried.length === 0 || tried.some(({ failure }) => failure?.kind !== 'offline'))
  }
}
