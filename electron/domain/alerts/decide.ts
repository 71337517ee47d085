import { isZero } from '../money/money.ts'
import { MINUTE } from '../time/units.ts'
import {
  levelOfCrossed,
  nextCrossing,
  type Positions,
  type Proof,
  positionsOf,
  type ThresholdKind,
  thresholdKinds,
  thresholdKindsWith
} from './crossing.ts'
import {
  type Announcement,
  type EpisodeReading,
  type EpisodeState,
  type EpisodeUpdate,
  episodeLevel,
  isWorse,
  pendingLevel,
  phaseOf,
  type Silence
} from './episode.ts'
import type { Thresholds } from './thresholds.ts'

const silent = (reason: Silence['reason'], notable: boolean): readonly Silence[] => [
  { kind: 'silent', reason, notable }
]

/** What reminders depend on. */
export interface ReminderSettings {
  readonly remindAfterMinutes: number | null
  /** Whether a top-up is on its way and not late: of a low wallet its user is not reminded meanwhile. */
  readonly isOnItsWay?: () => boolean
}

/** After this many level changes in one episode, the user knows that the balance goes up and down. */
const MAX_TURNS = 4

/**
 * Why a reading that led from one state to the next causes no alert; empty if the wallet was and is healthy.
 */
export function silenceOf(
  before: EpisodeState,
  after: EpisodeState,
  wasZeroDropped = false
): readonly Silence[] {
  const { announced } = after
  const isNews = after.turns <= MAX_TURNS
  const waited = isWorse(pendingLevel(before), announced)
  if (isWorse(pendingLevel(after), announced))
    return silent('waitingForSecond', pendingLevel(after) !== pendingLevel(before))
  if (waited || wasZeroDropped) return silent('secondDisagreed', announced !== 'critical')
  if (announced === 'healthy') return []
  if (phaseOf(after) === 'recovering')
    return silent('notPastMargin', isNews && phaseOf(before) !== 'recovering')
  if (isWorse(episodeLevel(before), episodeLevel(after)) && phaseOf(after) === 'firing')
    return silent('eased', isNews)
  const crossed = thresholdKindsWith('crossed', after.crossings)
  return silent('alreadyTold', isNews && crossed.some(kind => before.crossings[kind] !== 'crossed'))
}

/**
 * Decides what one successful reading means for its wallet. A threshold is crossed after two consecutive
 * readings below it. One reading below the critical threshold is enough, unless the attempt before failed: a
 * provider that is just recovering may report wrong balances, zero in particular.
 */
export function decideReading(
  state: EpisodeState,
  reading: EpisodeReading,
  rule: Thresholds,
  settings: ReminderSettings
): EpisodeUpdate {
  const { afterFailure, amount, at } = reading
  if (state.lastAt !== null && at <= state.lastAt)
    return { state, decisions: [{ kind: 'silent', reason: 'older', notable: false }] }
  const positions = positionsOf(reading, rule)
  const isSecondZero = state.zeroToConfirm && isZero(amount)
  if (isZero(amount) && afterFailure && !isSecondZero && Object.values(positions).includes('below')) {
    const waiting = { ...state, lastAt: at, zeroToConfirm: true }
    const notable = state.announced !== 'critical'
    return { state: waiting, decisions: [{ kind: 'silent', reason: 'zeroAfterFailure', notable }] }
  }
  const isSure = isSecondZero || (!afterFailure && positions.critical === 'below')
  const moved = updateCrossings(state, positions, isSure ? 'sure' : 'one', at)
  const next = { ...moved, lastAt: at, zeroToConfirm: false }
  return (
    worsened(next, positions, at) ??
    recovered(state, next) ??
    reminded(state, next, positions, settings) ?? {
      state: next,
      decisions: silenceOf(state, next, state.zeroToConfirm && !isSecondZero)
    }
  )
}

/**
 * Decides what changed thresholds mean for a wallet. Its last reading counts once towards them, unless it was
 * counted before. If it is clear of all the new thresholds, the episode ends without an alert, because the
 * balance did not recover.
 * @param reading the wallet's last; null if there is none
 * @param at when the thresholds were changed, wall-clock milliseconds
 */
export function decideThresholdChange(
  state: EpisodeState,
  reading: EpisodeReading | null,
  rule: Thresholds,
  at: number
): EpisodeUpdate {
  const isKnown = reading !== null && !(state.zeroToConfirm && isZero(reading.amount))
  const unknownFigures = { amount: null, runwayMinutes: null, earliestMinutes: null, dailySpending: null }
  const positions = positionsOf(isKnown ? reading : unknownFigures, rule)
  const isSure = isKnown && !reading.afterFailure && positions.critical === 'below'
  const next = updateCrossings(state, positions, isSure ? 'sure' : 'counted', at)
  if (next.since === null)
    return { state: { ...next, announced: 'healthy', announcedAt: null }, decisions: [] }
  return worsened(next, positions, at) ?? { state: next, decisions: silenceOf(state, next) }
}

function updateCrossings(state: EpisodeState, positions: Positions, proof: Proof, at: number): EpisodeState {
  const crossingOf = (kind: ThresholdKind) => nextCrossing(state.crossings[kind], positions[kind], proof)
  const crossings = {
    critical: crossingOf('critical'),
    low: crossingOf('low'),
    runway: crossingOf('runway'),
    share: crossingOf('share')
  }
  const isClear = thresholdKinds.every(kind => crossings[kind] === 'clear')
  const moved = { ...state, crossings, since: isClear ? null : (state.since ?? at) }
  if (isClear || state.announced === 'healthy') return { ...moved, turns: 0 }
  return episodeLevel(state) === episodeLevel(moved) ? moved : { ...moved, turns: state.turns + 1 }
}

function worsened(next: EpisodeState, positions: Positions, at: number): EpisodeUpdate | null {
  const below = stillBelow(next, positions)
  const level = levelOfCrossed(below)
  if (level === 'healthy' || !isWorse(level, next.announced)) return null
  return announce({ ...next, announced: level, announcedAt: at }, level, level, below[0])
}

function recovered(before: EpisodeState, next: EpisodeState): EpisodeUpdate | null {
  if (next.since !== null || next.announced === 'healthy') return null
  const ended: EpisodeState = { ...next, announced: 'healthy', announcedAt: null }
  return announce(
    ended,
    'recovered',
    'healthy',
    thresholdKinds.find(kind => before.crossings[kind] !== 'clear')
  )
}

function reminded(
  before: EpisodeState,
  next: EpisodeState,
  positions: Positions,
  { isOnItsWay, remindAfterMinutes }: ReminderSettings
): EpisodeUpdate | null {
  const below = stillBelow(next, positions)
  const { announcedAt, lastAt: at } = next
  if (below.length === 0 || announcedAt === null || remindAfterMinutes === null || at === null) return null
  const dueAt = announcedAt + remindAfterMinutes * MINUTE
  if (at < dueAt) return null
  const level = levelOfCrossed(below)
  // Said once, when the reminder became due, not with each reading.
  if (level !== 'critical' && isOnItsWay?.())
    return { state: next, decisions: silent('onItsWay', before.lastAt === null || before.lastAt < dueAt) }
  return announce({ ...next, announcedAt: at }, 'reminder', level, below[0])
}

const stillBelow = ({ crossings }: EpisodeState, positions: Positions) =>
  thresholdKinds.filter(kind => crossings[kind] === 'crossed' && positions[kind] === 'below')

function announce(
  state: EpisodeState,
  what: Announcement['what'],
  level: Announcement['level'],
  kind: ThresholdKind | undefined
): EpisodeUpdate {
  const because = kind === 'runway' || kind === 'share' ? kind : 'amount'
  return { state, decisions: [{ kind: 'announce', what, level, because }] }
}
