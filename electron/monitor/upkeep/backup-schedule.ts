import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Timer } from '../clock/timer.ts'
import type { Clock } from '../ports.ts'

/** Starting keeps the app busy enough. */
const START_DELAY = 10 * MINUTE
/** Retry delay while something is being read. */
const BUSY_DELAY = MINUTE

interface BackupScheduleParts {
  readonly clock: Clock
  /** When the last backup was made, wall-clock milliseconds; null where there is none. */
  readonly lastBackupAt: () => number | null
  /** Whether there is anything to back up. */
  readonly isNeeded: () => boolean
  readonly isBusy: () => boolean
  readonly backUp: (now: number) => Promise<void>
  readonly note: (line: string) => void
}

/** Backs up the database once a day, when the app is idle. */
export class BackupSchedule {
  readonly #parts: BackupScheduleParts
  readonly #timer: Timer
  #isMaking = false

  constructor(parts: BackupScheduleParts) {
    this.#parts = parts
    this.#timer = new Timer(parts.clock, () => void this.#check())
  }

  start(): void {
    this.#wait(START_DELAY)
  }

  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  async #check(): Promise<void> {
    const { backUp, clock, isBusy, isNeeded, note } = this.#parts
    this.#wait(HOUR)
    // Two at a time would be one file. On a slow disk one can take long.
    if (this.#isMaking || !isNeeded() || !this.#isDue()) return
    if (isBusy()) return this.#wait(BUSY_DELAY)
    this.#isMaking = true
    try {
      await backUp(clock.now())
    } catch (error) {
      // Tried again in an hour; the disk may have room then.
      note(`backup: not made (${problemOf(error)})`)
    } finally {
      this.#isMaking = false
    }
  }

  /** A backup dated in the future was made before the clock was set back. */
  #isDue(): boolean {
    const { clock, lastBackupAt } = this.#parts
    return Math.abs(clock.now() - (lastBackupAt() ?? 0)) >= DAY
  }

  #wait(milliseconds: number): void {
    this.#timer.set(this.#parts.clock.monotonic() + milliseconds)
  }
}

/** An error's name and codes, SQLite's own among them, without its message, which could name a folder of the user. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  return [error.name, code, errcode].filter(part => part !== undefined).join(' ')
}
