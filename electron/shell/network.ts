import type { Clock } from '../monitor/ports.ts'

export interface NetworkParts {
  readonly clock: Clock
  /** The system's word at this moment; it tells of no change by itself. */
  readonly isOnline: () => boolean
  readonly changed: (online: boolean) => void
}

/** How long until the system is asked again while it says there is no network, milliseconds. */
const AGAIN = 5_000

/** Whether the system says there is a network. Asked when there is a reason to, and every few seconds while there is none. */
export class Network {
  readonly #parts: NetworkParts
  #online = true
  #cancel: () => void = () => undefined

  constructor(parts: NetworkParts) {
    this.#parts = parts
  }

  look(): void {
    const { clock, isOnline, changed } = this.#parts
    const online = isOnline()
    this.#cancel()
    if (!online) this.#cancel = clock.after(AGAIN, () => this.look())
    if (online === this.#online) return
    this.#online = online
    changed(online)
  }
}
