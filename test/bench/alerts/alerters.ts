import { decideReading } from '../../../electron/domain/episode.ts'
import { type Decision, type EpisodeReading, startState } from '../../../electron/domain/episode-state.ts'
import { noRule, type Rule } from '../../../electron/domain/rule.ts'
import type { Minute } from './month.ts'
import { criticalMark, type Habit, lowMark } from './wallets.ts'

/** An alerter's output in one minute: the number of alerts, and whether one of them reports a fall. */
export interface Said {
  readonly alerts: number
  readonly ofFall: boolean
}

/** Called with each minute of one wallet. */
export type Alerter = (minute: Minute) => Said

const SILENT: Said = { alerts: 0, ofFall: false }
const FALL: Said = { alerts: 1, ofFall: true }

/** Formats hundredths as an amount. */
const formatAmount = (hundredths: number) => (hundredths / 100).toFixed(2)

/** Salio's own reducer; passes each decision to `onDecision`. */
export function salio(
  habit: Habit,
  remindAfterMinutes: number,
  onDecision: (decision: Decision) => void
): Alerter {
  const rule: Rule = {
    ...noRule,
    low: formatAmount(lowMark(habit)),
    critical: formatAmount(criticalMark(habit))
  }
  let state = startState
  const decide = (reading: EpisodeReading) => {
    const decided = decideReading(state, reading, rule, { remindAfterMinutes })
    state = decided.state
    decided.decisions.forEach(onDecision)
    return decided.decisions.flatMap(one => (one.kind === 'announce' ? one.what : []))
  }
  return ({ afterFailure, at, read, repeats }) => {
    if (read === null) return SILENT
    const reading = { at, amount: formatAmount(read), afterFailure, runwayMinutes: null, dailySpending: null }
    const alerts = [...decide(reading), ...(repeats ? decide(reading) : [])]
    return { alerts: alerts.length, ofFall: alerts.some(what => what !== 'recovered') }
  }
}

/** "Notify below a number": alerts each time a balance falls below a threshold. */
export function naiveCrossing(habit: Habit): Alerter {
  let level = 0
  return ({ read }) => {
    if (read === null) return SILENT
    const before = level
    level = read < criticalMark(habit) ? 2 : read < lowMark(habit) ? 1 : 0
    return level > before ? FALL : SILENT
  }
}

/** "Notify below a number": alerts at every reading below the threshold. */
export const naiveReading =
  (habit: Habit): Alerter =>
  ({ read }) =>
    read !== null && read < lowMark(habit) ? FALL : SILENT
