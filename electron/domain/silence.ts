import { marksThatAre } from './crossing.ts'
import {
  type EpisodeState,
  episodeLevel,
  isWorse,
  pendingLevel,
  phaseOf,
  type Silence
} from './episode-state.ts'

const silent = (reason: Silence['reason'], notable: boolean): readonly Silence[] => [
  { kind: 'silent', reason, notable }
]

/** After so many turns in one episode a person knows that it goes up and down. */
const MOST_TURNS = 4

/** Why a reading that took the episode from one state to the next is not announced; nothing where all was and is well. */
export function silenceOf(
  before: EpisodeState,
  after: EpisodeState,
  wasZeroDropped = false
): readonly Silence[] {
  const { announced } = after
  const isNews = after.turns <= MOST_TURNS
  const waited = isWorse(pendingLevel(before), announced)
  if (isWorse(pendingLevel(after), announced))
    return silent('waitingForSecond', pendingLevel(after) !== pendingLevel(before))
  if (waited || wasZeroDropped) return silent('secondDisagreed', announced !== 'critical')
  if (announced === 'healthy') return []
  if (phaseOf(after) === 'recovering')
    return silent('notPastMargin', isNews && phaseOf(before) !== 'recovering')
  if (isWorse(episodeLevel(before), episodeLevel(after)) && phaseOf(after) === 'firing')
    return silent('eased', isNews)
  const crossed = marksThatAre('crossed', after.crossings)
  return silent('alreadyTold', isNews && crossed.some(mark => before.crossings[mark] !== 'crossed'))
}
