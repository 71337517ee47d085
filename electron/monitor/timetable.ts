import { Alarm } from './alarm.ts'
import type { Hosts } from './hosts.ts'
import type { Network } from './network.ts'
import type { Clock } from './ports.ts'
import type { Roster } from './roster.ts'
import type { Status } from './status.ts'

export interface TimetableParts {
  readonly clock: Clock
  readonly roster: Roster
  readonly hosts: Hosts
  readonly network: Network
  /** Called when an account is due. */
  readonly read: (status: Status) => void
}

/** Starts each account's reading when it is due, with one timer for all. */
export class Timetable {
  readonly #parts: TimetableParts
  readonly #timer: Alarm
  #isOn = false

  constructor(parts: TimetableParts) {
    this.#parts = parts
    this.#timer = new Alarm(parts.clock, () => this.#tick())
  }

  /** Turns the timer on or off. */
  turn(on: boolean): void {
    this.#isOn = on
    this.arm()
  }

  /** The tick at which an account may next be read; infinity while something else has to end first. */
  readyMark(status: Status): number {
    const { hosts, network } = this.#parts
    if (status.running || network.holds(status)) return Number.POSITIVE_INFINITY
    return Math.max(status.dueMark, hosts.opensAt(status.host))
  }

  /** Resets the timer; called whenever what is due may have changed. */
  arm(): void {
    const ready = this.#parts.roster.all().map(status => this.readyMark(status))
    this.#timer.set(this.#isOn ? Math.min(...ready) : Number.POSITIVE_INFINITY)
  }

  #tick(): void {
    const { clock, read, roster } = this.#parts
    const tick = clock.monotonic()
    // Oldest first: that account tests whether a failing host is back.
    const due = roster.all().sort((a, b) => a.dueMark - b.dueMark)
    for (const status of due) if (this.readyMark(status) <= tick) read(status)
    this.arm()
  }
}
