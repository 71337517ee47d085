import { decideReading } from '#domain/alerts/decide.ts'
import {
  type Decision,
  type EpisodeReading,
  type EpisodeState,
  initialEpisode
} from '#domain/alerts/episode.ts'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'

export const testThresholds: Thresholds = { ...noThresholds, low: '20000', critical: '5000' }

/** A reading, one minute after the one before: just its balance, or the balance with other fields. */
export type TestReading = string | (Partial<EpisodeReading> & { readonly amount: string })

/** One wallet with readings a minute apart, and the alert decisions made for them. */
export class EpisodeWallet {
  state: EpisodeState = initialEpisode
  readonly decisions: Decision[] = []
  #at = 0
  readonly #rule: Thresholds
  readonly #remind: number | null

  constructor(marks: Thresholds = testThresholds, remind: number | null = null) {
    this.#rule = marks
    this.#remind = remind
  }

  read(...reads: readonly TestReading[]): string[] {
    return reads.map(read => {
      this.#at += MINUTE
      const special = typeof read === 'string' ? { amount: read } : read
      const plain = {
        at: this.#at,
        afterFailure: false,
        runwayMinutes: null,
        earliestMinutes: null,
        dailySpending: null
      }
      const reading = { ...plain, ...special }
      this.#at = Math.max(this.#at, reading.at)
      const settings = { remindAfterMinutes: this.#remind }
      const decided = decideReading(this.state, reading, this.#rule, settings)
      this.state = JSON.parse(JSON.stringify(decided.state))
      this.decisions.push(...decided.decisions)
      return decided.decisions.map(decisionText).join(' ')
    })
  }
}

/** "low" for an announcement, "(alreadyTold)" for silence, with a star if it is notable. */
export const decisionText = (decision: Decision): string =>
  decision.kind === 'announce' ? decision.what : `(${decision.reason}${decision.notable ? '*' : ''})`
