import { DAY, MINUTE } from '#domain/time/units.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { Store } from '#storage/store.ts'
import { Timer } from '../clock/timer.ts'
import type { Clock } from '../ports.ts'

/** Starting and waking keep the app busy enough. */
const START_DELAY = 10 * MINUTE
/** Pause between two pieces, so that anything else that is due comes first. */
const PAUSE = 1_000
/** Rows per piece: a few milliseconds' work. */
const ROWS_PER_PIECE = 1_000

/** Runs upkeep of the database once a day, in small pieces, and never right after a start or waking. */
export class Housekeeping {
  readonly #clock: Clock
  readonly #tidy: () => boolean
  readonly #timer: Timer
  #dueTick = 0

  /** @param tidy does one small piece and returns whether there is more */
  constructor(clock: Clock, tidy: () => boolean) {
    this.#clock = clock
    this.#tidy = tidy
    this.#timer = new Timer(clock, () => this.#work())
  }

  /** Starts, or resumes after a pause. */
  start(): void {
    this.#set(Math.max(this.#dueTick, this.#clock.monotonic() + START_DELAY))
  }

  pause(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  #work(): void {
    let hasMore = false
    try {
      hasMore = this.#tidy()
    } finally {
      // After an error, try again tomorrow.
      this.#set(this.#clock.monotonic() + (hasMore ? PAUSE : DAY))
    }
  }

  #set(tick: number): void {
    this.#dueTick = tick
    this.#timer.set(tick)
  }
}

/**
 * One piece of upkeep: thins or deletes old readings, deletes old messages to recipients, and returns freed pages to the disk.
 * @param now wall-clock milliseconds
 * @returns whether there is more
 */
export function compact(store: Store, now: number): boolean {
  let hasMore = false
  // A full disk may have room tomorrow.
  saveIfPossible(() => {
    const { keepReadingsDays } = store.settings.all()
    // Settled top-ups are kept as long as the readings that showed them.
    if (keepReadingsDays !== null) store.sentTopUps.removeClosed(now - keepReadingsDays * DAY)
    store.deliveries.prune(now)
    hasMore = store.compaction.compact(now, keepReadingsDays, ROWS_PER_PIECE) || store.file.shrink()
  })
  return hasMore
}
