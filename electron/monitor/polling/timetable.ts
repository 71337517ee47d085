import { Timer } from '../clock/timer.ts'
import type { Clock } from '../ports.ts'
import type { NetworkState } from './connectivity.ts'
import type { Hosts } from './hosts.ts'
import type { AccountStatuses } from './roster.ts'
import type { AccountStatus } from './status.ts'

interface TimetableParts {
  readonly clock: Clock
  readonly roster: AccountStatuses
  readonly hosts: Hosts
  readonly network: NetworkState
  /** Called when an account is due. */
  readonly read: (status: AccountStatus) => void
}

/** Starts each account's reading when it is due, with one timer for all. */
export class Timetable {
  readonly #parts: TimetableParts
  readonly #timer: Timer
  #isOn = false

  constructor(parts: TimetableParts) {
    this.#parts = parts
    this.#timer = new Timer(parts.clock, () => this.#tick())
  }

  /** Turns the timer on or off. */
  setEnabled(on: boolean): void {
    this.#isOn = on
    this.reschedule()
  }

  /** The tick at which an account may next be read; infinity while something else has to end first. */
  readyTick(status: AccountStatus): number {
    const { hosts, network } = this.#parts
    if (status.running || network.blocks(status)) return Number.POSITIVE_INFINITY
    return Math.max(status.dueTick, hosts.readyTick(status.host), status.isLocal ? 0 : network.readyTick)
  }

  /** Resets the timer; called whenever what is due may have changed. */
  reschedule(): void {
    const ready = this.#parts.roster.all().map(status => this.readyTick(status))
    this.#timer.set(this.#isOn ? Math.min(...ready) : Number.POSITIVE_INFINITY)
  }

  #tick(): void {
    const { clock, read, roster } = this.#parts
    const tick = clock.monotonic()
    // Oldest first: that account tests whether a failing host is back.
    const due = roster.all().sort((a, b) => a.dueTick - b.dueTick)
    for (const status of due) if (this.readyTick(status) <= tick) read(status)
    this.reschedule()
  }
}
