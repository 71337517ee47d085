import { thresholdKindsWith } from './crossing.ts'
import { type EpisodeState, episodeLevel, isWorse, pendingLevel, phaseOf, type Silence } from './episode.ts'

const silent = (reason: Silence['reason'], notable: boolean): readonly Silence[] => [
  { kind: 'silent', reason, notable }
]

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
