import type { AlerterOutput } from './alerters.ts'
import type { Minute } from './month.ts'
import { criticalThreshold, lowThreshold, type WalletProfile } from './wallet-profiles.ts'

/** Consecutive readings after which a fall must be alerted. */
const ENOUGH = 2

/**
 * Scores alerts against the true balance, which no alerter sees. An episode lasts from the first minute below the low
 * threshold to the first minute at least a tenth above it.
 */
export class AlertScore {
  /** Number of episodes; `critical` counts those that became critical. */
  episodes = 0
  critical = 0
  alerts = 0
  /** Alerts of a fall, including reminders. */
  falls = 0
  /** Alerts of a fall while the true balance was not low. */
  falseAlarms = 0
  /** Episodes with enough readings but no alert. */
  missed = 0
  /** The most consecutive readings below the threshold that an alert took. */
  mostReadingsToAlert = 0
  readonly #low: number
  readonly #critical: number
  #isIn = false
  #isCritical = false
  #isTold = false
  #inARow = 0
  #most = 0

  constructor(habit: WalletProfile) {
    this.#low = lowThreshold(habit)
    this.#critical = criticalThreshold(habit)
  }

  /** Adds a minute and the alerter's output in it. */
  add({ truth, read }: Minute, { alerts, reportsFall: alerted }: AlerterOutput): void {
    this.alerts += alerts
    this.falls += alerted ? 1 : 0
    if (alerted && truth >= this.#low) this.falseAlarms += 1
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
      this.mostReadingsToAlert = Math.max(this.mostReadingsToAlert, this.#most)
    }
    if (this.#isIn && truth * 10 >= this.#low * 11) this.end()
  }

  /** Ends the current episode, if any. */
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
