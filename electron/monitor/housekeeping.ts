import type { Store } from '../storage/store.ts'
import { Alarm } from './alarm.ts'
import { ignoreUnkept } from './keep.ts'
import type { Clock } from './ports.ts'

/** After a start or waking there is enough to do. */
const CALM = 10 * 60_000
/** Between two pieces, so that whatever else is due comes first. */
const BREATH = 1_000
const DAY = 24 * 60 * 60_000
/** Rows that one piece looks at: a few milliseconds' work. */
const PIECE = 1_000

/** Tidies up once a day, piece by piece, and never right after a start or waking. */
export class Housekeeping {
  readonly #clock: Clock
  readonly #tidy: () => boolean
  readonly #alarm: Alarm
  #dueMark = 0

  /** @param tidy does one small piece, and says whether there is more */
  constructor(clock: Clock, tidy: () => boolean) {
    this.#clock = clock
    this.#tidy = tidy
    this.#alarm = new Alarm(clock, () => this.#work())
  }

  /** Begins, or goes on after a pause. */
  start(): void {
    this.#set(Math.max(this.#dueMark, this.#clock.monotonic() + CALM))
  }

  pause(): void {
    this.#alarm.set(Number.POSITIVE_INFINITY)
  }

  #work(): void {
    let isMore = false
    try {
      isMore = this.#tidy()
    } finally {
      // What failed is tried again tomorrow.
      this.#set(this.#clock.monotonic() + (isMore ? BREATH : DAY))
    }
  }

  #set(mark: number): void {
    this.#dueMark = mark
    this.#alarm.set(mark)
  }
}

/**
 * One piece of thinning readings as they age, of forgetting them where the user wants that, and of giving back to the
 * disk what that has freed.
 * @param now wall-clock milliseconds
 * @returns whether there is more
 */
export function compact(store: Store, now: number): boolean {
  let isMore = false
  // A disk without room may have some tomorrow.
  ignoreUnkept(() => {
    isMore = store.compaction.compact(now, store.settings().keepReadingsDays, PIECE) || store.file.shrink()
  })
  return isMore
}
