import { Alarm } from './alarm.ts'
import type { Clock } from './ports.ts'

/** After a start there is enough to do. */
const CALM = 10 * 60_000
const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** While something is being read. */
const SOON = 60_000

export interface SafekeepingParts {
  readonly clock: Clock
  /** When the last backup was made, wall-clock milliseconds; null where there is none. */
  readonly lastAt: () => number | null
  /** Whether there is anything to keep. */
  readonly isNeeded: () => boolean
  readonly isBusy: () => boolean
  readonly backUp: (now: number) => Promise<void>
  readonly note: (line: string) => void
}

/** Has the database backed up once a day, at a calm moment. */
export class Safekeeping {
  readonly #parts: SafekeepingParts
  readonly #alarm: Alarm

  constructor(parts: SafekeepingParts) {
    this.#parts = parts
    this.#alarm = new Alarm(parts.clock, () => void this.#look())
  }

  start(): void {
    this.#wait(CALM)
  }

  stop(): void {
    this.#alarm.set(Number.POSITIVE_INFINITY)
  }

  async #look(): Promise<void> {
    const { backUp, clock, isBusy, isNeeded, note } = this.#parts
    this.#wait(HOUR)
    if (!isNeeded() || !this.#isDue()) return
    if (isBusy()) return this.#wait(SOON)
    try {
      await backUp(clock.now())
    } catch (error) {
      // An hour later there may be room again.
      note(`backup: not made (${error instanceof Error ? error.name : typeof error})`)
    }
  }

  /** A backup of a time still to come was made before the clock was set back. */
  #isDue(): boolean {
    const { clock, lastAt } = this.#parts
    return Math.abs(clock.now() - (lastAt() ?? 0)) >= DAY
  }

  #wait(milliseconds: number): void {
    this.#alarm.set(this.#parts.clock.monotonic() + milliseconds)
  }
}
