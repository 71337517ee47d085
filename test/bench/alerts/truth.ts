import type { Said } from './alerters.ts'
import type { Minute } from './month.ts'
import { criticalMark, type Habit, lowMark } from './wallets.ts'

/** A fall that was read so often in a row is one to tell of. */
const ENOUGH = 2

/**
 * Judges alerts by the true balance, which no alerter sees: an episode lasts from the first minute below the low mark
 * to the one that is a tenth past it.
 */
export class Truth {
  /** Episodes, and those of them that turned critical. */
  episodes = 0
  critical = 0
  alerts = 0
  /** Alerts of a fall, reminders among them. */
  falls = 0
  /** Alerts of a fall where there is none. */
  wrong = 0
  /** Episodes that were read often enough and were not told of. */
  missed = 0
  /** The most readings in a row below the mark by which an episode was told. */
  latest = 0
  readonly #low: number
  readonly #critical: number
  #isIn = false
  #isCritical = false
  #isTold = false
  #inARow = 0
  #most = 0

  constructor(habit: Habit) {
    this.#low = lowMark(habit)
    this.#critical = criticalMark(habit)
  }

  /** Takes a minute and what was said in it. */
  note({ truth, read }: Minute, { alerts, ofFall: alerted }: Said): void {
    this.alerts += alerts
    this.falls += alerted ? 1 : 0
    if (alerted && truth >= this.#low) this.wrong += 1
    if (!this.#isIn && truth < this.#low) this.#begin()
    if (this.#isIn && !this.#isCritical && truth < this.#critical) {
      this.#isCritical = true
      this.critical += 1
    }
    if (truth >= this.#low) this.#inARow = 0
    else if (read === truth) this.#inARow += 1
    if (!this.#isTold) this.#most = Math.max(this.#most, this.#inARow)
    if (this.#isIn && alerted && !this.#isTold) {
      this.#isTold = true
      this.latest = Math.max(this.latest, this.#most)
    }
    if (this.#isIn && truth * 10 >= this.#low * 11) this.end()
  }

  /** An episode is over, or the month is. */
  end(): void {
    if (this.#isIn && !this.#isTold && this.#most >= ENOUGH) this.missed += 1
    this.#isIn = false
  }

  #begin(): void {
    this.episodes += 1
    this.#isIn = true
    this.#isCritical = this.#isTold = false
    this.#inARow = this.#most = 0
  }
}
