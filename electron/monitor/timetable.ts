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
  /** An account's time has come. */
  readonly read: (status: Status) => void
}

/** Has each account read when it is due, with one timer for all. */
export class Timetable {
  readonly #parts: TimetableParts
  readonly #alarm: Alarm
  #isOn = false

  constructor(parts: TimetableParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => this.#tick())
  }

  /** Off, it has nothing read. */
  turn(on: boolean): void {
    this.#isOn = on
    this.arm()
  }

  /** When an account may be read next, by the monotonic clock; infinity where something else has to end first. */
  readyMark(status: Status): number {
    const { hosts, network } = this.#parts
    if (status.running || network.holds(status)) return Number.POSITIVE_INFINITY
    return Math.max(status.dueMark, hosts.opensAt(status.host))
  }

  /** Sets the timer anew, where it may have changed what is due. */
  arm(): void {
    const ready = this.#parts.roster.all().map(status => this.readyMark(status))
    this.#alarm.set(this.#isOn ? Math.min(...ready) : Number.POSITIVE_INFINITY)
  }

  #tick(): void {
    const { clock, read, roster } = this.#parts
    const mark = clock.monotonic()
    // The one that has waited longest finds out whether a failing host is back.
    const due = roster.all().sort((a, b) => a.dueMark - b.dueMark)
    for (const status of due) if (this.readyMark(status) <= mark) read(status)
    this.arm()
  }
}
