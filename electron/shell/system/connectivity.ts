import type { Clock } from '#monitor/ports.ts'

interface ConnectivityParts {
  readonly clock: Clock
  /** Whether the system currently reports a network. It does not announce changes. */
  readonly isOnline: () => boolean
  readonly changed: (online: boolean) => void
}

/** Milliseconds between checks while offline. */
const OFFLINE_INTERVAL = 5_000

/** Follows whether the system reports a network. Checks on demand, and every few seconds while offline. */
export class Connectivity {
  readonly #parts: ConnectivityParts
  #online = true
  #cancel: () => void = () => undefined

  constructor(parts: ConnectivityParts) {
    this.#parts = parts
  }

  check(): void {
    const { clock, isOnline, changed } = this.#parts
    const online = isOnline()
    this.#cancel()
    if (!online) this.#cancel = clock.after(OFFLINE_INTERVAL, () => this.check())
    if (online === this.#online) return
    this.#online = online
    changed(online)
  }
}
