import { type Crossings, type Figures, levelOfMarks, marksThatAre } from './crossing.ts'
import type { Amount } from './money.ts'
import type { Level } from './wallet.ts'

/** What is kept of a wallet's episode: plain JSON. Times are wall-clock milliseconds. */
export interface EpisodeState {
  readonly crossings: Crossings
  /** The worst level announced in this episode; healthy where nothing was. */
  readonly announced: Level
  /** When something was last announced, a reminder included. */
  readonly announcedAt: number | null
  /** How often the level went up or down since the first announcement: a sawtooth is news for a while only. */
  readonly turns: number
  /** When the first reading of the episode was taken; null while healthy. */
  readonly since: number | null
  /** When the last reading was taken. */
  readonly lastAt: number | null
  /** The last reading was a zero that is not believed yet. */
  readonly zeroToConfirm: boolean
}

export const startState: EpisodeState = {
  crossings: { critical: 'clear', low: 'clear', runway: 'clear', share: 'clear' },
  announced: 'healthy',
  announcedAt: null,
  turns: 0,
  since: null,
  lastAt: null,
  zeroToConfirm: false
}

export interface EpisodeReading extends Figures {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly amount: Amount
  /** The attempt before this reading failed. */
  readonly afterFailure: boolean
}

export interface Announcement {
  readonly kind: 'announce'
  readonly what: 'low' | 'critical' | 'recovered' | 'reminder'
  /** What the wallet is by now. */
  readonly level: Level
  /** The kind of mark it is about. */
  readonly because: 'amount' | 'runway' | 'share'
}

export interface Silence {
  readonly kind: 'silent'
  readonly reason: /** Below a mark by one reading. */
    | 'waitingForSecond'
    /** A zero right after a failure is not believed yet. */
    | 'zeroAfterFailure'
    /** The second reading did not say what the first did. */
    | 'secondDisagreed'
    /** Still below, or below again, in an episode that was announced. */
    | 'alreadyTold'
    /** Critical eased to low. */
    | 'eased'
    /** Risen above the mark, but not by the margin that ends the episode. */
    | 'notPastMargin'
    /** Not newer than the last reading. */
    | 'older'
  /** Something has changed, so that a person may ask why nothing was said. */
  readonly notable: boolean
}

export type Decision = Announcement | Silence

export interface Decided {
  readonly state: EpisodeState
  /** None where nothing was to be decided. */
  readonly decisions: readonly Decision[]
}

const GRAVITY: Readonly<Record<Level, number>> = { healthy: 0, low: 1, critical: 2 }
export const isWorse = (one: Level, other: Level): boolean => GRAVITY[one] > GRAVITY[other]

/** What the wallet is by enough readings; one that waits for its second does not count yet. */
export const episodeLevel = ({ crossings }: EpisodeState): Level =>
  levelOfMarks(marksThatAre('crossed', crossings))

/** What the wallet would be if a second reading said the same as the last one. */
export const pendingLevel = ({ crossings }: EpisodeState): Level =>
  levelOfMarks(marksThatAre('once', crossings))

export function phaseOf({ crossings }: EpisodeState): 'healthy' | 'pending' | 'firing' | 'recovering' {
  const found = Object.values(crossings)
  if (found.includes('crossed')) return 'firing'
  if (found.includes('eased')) return 'recovering'
  return found.includes('once') ? 'pending' : 'healthy'
}

/** Whether a second reading like the last one would be news: worth reading again soon. */
export const needsConfirmation = (state: EpisodeState): boolean =>
  state.zeroToConfirm || isWorse(pendingLevel(state), state.announced)

/**
 * The state after the wall clock was found set back to now: times that lie ahead of it would make every reading
 * look older for as long as the clock was set back.
 */
export function setBack(state: EpisodeState, now: number): EpisodeState {
  const before = (at: number | null) => (at === null ? null : Math.min(at, now - 1))
  return {
    ...state,
    announcedAt: before(state.announcedAt),
    since: before(state.since),
    lastAt: before(state.lastAt)
  }
}
