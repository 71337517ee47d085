import type { Level } from '../accounts/wallet.ts'
import type { Amount } from '../money/money.ts'
import { type Crossings, levelOfCrossed, type ThresholdInputs, thresholdKindsWith } from './crossing.ts'

/** The stored state of a wallet's episode, as plain JSON. Times are wall-clock milliseconds. */
export interface EpisodeState {
  readonly crossings: Crossings
  /** The worst level announced in this episode; healthy if none was. */
  readonly announced: Level
  /** When the last announcement was made, reminders included; null if there was none. */
  readonly announcedAt: number | null
  /**
   * How often the level changed since the first announcement. After several changes, further ones are no
   * longer news.
   */
  readonly turns: number
  /** When the first reading of this episode was taken; null while healthy. */
  readonly since: number | null
  /** When the last reading was taken. */
  readonly lastAt: number | null
  /** The last reading was a zero that still needs confirmation. */
  readonly zeroToConfirm: boolean
}

export const initialEpisode: EpisodeState = {
  crossings: { critical: 'clear', low: 'clear', runway: 'clear', share: 'clear' },
  announced: 'healthy',
  announcedAt: null,
  turns: 0,
  since: null,
  lastAt: null,
  zeroToConfirm: false
}

export interface EpisodeReading extends ThresholdInputs {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly amount: Amount
  /** The attempt before this reading failed. */
  readonly afterFailure: boolean
}

export interface Announcement {
  readonly kind: 'announce'
  readonly what: 'low' | 'critical' | 'recovered' | 'reminder'
  /** The wallet's new level. */
  readonly level: Level
  /** The kind of threshold it is about; 'amount' stands for low and critical. */
  readonly because: 'amount' | 'runway' | 'share'
}

export interface Silence {
  readonly kind: 'silent'
  readonly reason: /** Only one reading below the threshold so far. */
    | 'waitingForSecond'
    /** A zero right after a failure is not trusted yet. */
    | 'zeroAfterFailure'
    /** The second reading did not confirm the first. */
    | 'secondDisagreed'
    /** Still below the threshold, or below it again, in an episode that was already announced. */
    | 'alreadyTold'
    /** Critical eased to low. */
    | 'eased'
    /** Back above the threshold, but not by the margin that ends the episode. */
    | 'notPastMargin'
    /** A reminder is due, but a top-up is on its way. */
    | 'onItsWay'
    /** Not newer than the last reading. */
    | 'older'
  /** Whether something changed, so that the user may ask why there was no alert. */
  readonly notable: boolean
}

export type Decision = Announcement | Silence

export interface EpisodeUpdate {
  readonly state: EpisodeState
  /** Empty if there was nothing to decide. */
  readonly decisions: readonly Decision[]
}

const GRAVITY: Readonly<Record<Level, number>> = { healthy: 0, low: 1, critical: 2 }
export const isWorse = (one: Level, other: Level): boolean => GRAVITY[one] > GRAVITY[other]

/** The level confirmed by enough readings. A threshold that waits for its second reading does not count. */
export const episodeLevel = ({ crossings }: EpisodeState): Level =>
  levelOfCrossed(thresholdKindsWith('crossed', crossings))

/** The level the wallet would have if a second reading confirmed the last one. */
export const pendingLevel = ({ crossings }: EpisodeState): Level =>
  levelOfCrossed(thresholdKindsWith('once', crossings))

export function phaseOf({ crossings }: EpisodeState): 'healthy' | 'pending' | 'firing' | 'recovering' {
  const found = Object.values(crossings)
  if (found.includes('crossed')) return 'firing'
  if (found.includes('eased')) return 'recovering'
  return found.includes('once') ? 'pending' : 'healthy'
}

/** Whether a second, confirming reading would cause an alert, so that it is worth reading again soon. */
export const needsConfirmation = (state: EpisodeState): boolean =>
  state.zeroToConfirm || isWorse(pendingLevel(state), state.announced)

/**
 * Adjusts the state after the wall clock was set back to `now`. Otherwise times that lie in the future would
 * make every new reading look outdated until the clock catches up.
 */
export function afterClockSetBack(state: EpisodeState, now: number): EpisodeState {
  const before = (at: number | null) => (at === null ? null : Math.min(at, now - 1))
  return {
    ...state,
    announcedAt: before(state.announcedAt),
    since: before(state.since),
    lastAt: before(state.lastAt)
  }
}
