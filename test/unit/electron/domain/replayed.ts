import { decideReading, decideThresholdChange } from '#domain/alerts/decide.ts'
import {
  afterClockSetBack,
  type EpisodeReading,
  type EpisodeState,
  type EpisodeUpdate,
  initialEpisode
} from '#domain/alerts/episode.ts'
import { MINUTE } from '#domain/time/units.ts'
import { firstThresholds, firstTime, type HistoryEvent, type PlainThresholds } from './histories.ts'

const ruleOf = ({ low, critical, lastsLessThan }: PlainThresholds) => ({
  low: low === null ? null : `${low}.00`,
  critical: critical === null ? null : String(critical),
  lastsLessThan,
  dailyShare: null
})

/** What is announced at each event of a history ("" for nothing), and the final state. */
export function replayHistory(history: readonly HistoryEvent[]): {
  announced: string[]
  state: EpisodeState
} {
  let state = initialEpisode
  let rule = ruleOf(firstThresholds)
  let remindAfterMinutes: number | null = null
  let now = firstTime
  let afterFailure = false
  const readings: EpisodeReading[] = []
  // Readings from before the clock was set back cannot be compared by time, so they are not replayed.
  let comparable = 0
  const announcedBy = (decided: EpisodeUpdate) => {
    state = decided.state
    return decided.decisions.map(one => (one.kind === 'announce' ? one.what : '')).join()
  }
  const announced = history.map(happening => {
    switch (happening.kind) {
      case 'reading': {
        now += happening.minutes * MINUTE
        const { amount, runway } = happening
        const reading = {
          at: now,
          amount: String(amount),
          afterFailure,
          runwayMinutes: runway,
          earliestMinutes: null,
          dailySpending: null
        }
        readings.push(reading)
        afterFailure = false
        return announcedBy(decideReading(state, reading, rule, { remindAfterMinutes }))
      }
      case 'failure':
        afterFailure = true
        return ''
      case 'restart':
        state = JSON.parse(JSON.stringify(state))
        return ''
      case 'replay': {
        const old = readings.slice(comparable).at(-1 - happening.ago)
        return old ? announcedBy(decideReading(state, old, rule, { remindAfterMinutes })) : ''
      }
      case 'clockBack':
        now -= happening.minutes * MINUTE
        state = afterClockSetBack(state, now)
        comparable = readings.length
        return ''
      case 'rule':
        rule = ruleOf(happening.rule)
        return announcedBy(decideThresholdChange(state, readings.at(-1) ?? null, rule, now))
      case 'remind':
        remindAfterMinutes = happening.minutes
        return ''
      default:
        return happening satisfies never
    }
  })
  return { announced, state }
}
