import { decideReading } from '../../../electron/domain/episode.ts'
import { type Decision, type EpisodeReading, startState } from '../../../electron/domain/episode-state.ts'
import { noRule, type Rule } from '../../../electron/domain/rule.ts'
import type { Minute } from './month.ts'
import { criticalMark, type Habit, lowMark } from './wallets.ts'

/** What an alerter says in one minute: how many alerts, and whether one of them is of a fall. */
export interface Said {
  readonly alerts: number
  readonly ofFall: boolean
}

/** Hears each minute of one wallet. */
export type Alerter = (minute: Minute) => Said

const SILENT: Said = { alerts: 0, ofFall: false }
const FALL: Said = { alerts: 1, ofFall: true }

/** Hundredths as an amount. */
const textOf = (hundredths: number) => (hundredths / 100).toFixed(2)

/** Salio's own reducer; each of its decisions is handed on. */
export function salio(
  habit: Habit,
  remindAfterMinutes: number,
  heard: (decision: Decision) => void
): Alerter {
  const rule: Rule = { ...noRule, low: textOf(lowMark(habit)), critical: textOf(criticalMark(habit)) }
  let state = startState
  const take = (reading: EpisodeReading) => {
    const decided = decideReading(state, reading, rule, { remindAfterMinutes })
    state = decided.state
    decided.decisions.forEach(heard)
    return decided.decisions.flatMap(one => (one.kind === 'announce' ? one.what : []))
  }
  return ({ afterFailure, at, read, repeats }) => {
    if (read === null) return SILENT
    const reading = { at, amount: textOf(read), afterFailure, runwayMinutes: null, dailySpending: null }
    const told = [...take(reading), ...(repeats ? take(reading) : [])]
    return { alerts: told.length, ofFall: told.some(what => what !== 'recovered') }
  }
}

/** Below a number, notify: each time a balance crosses a mark downwards. */
export function naiveCrossing(habit: Habit): Alerter {
  let level = 0
  return ({ read }) => {
    if (read === null) return SILENT
    const before = level
    level = read < criticalMark(habit) ? 2 : read < lowMark(habit) ? 1 : 0
    return level > before ? FALL : SILENT
  }
}

/** Below a number, notify: at every reading. */
export const naiveReading =
  (habit: Habit): Alerter =>
  ({ read }) =>
    read !== null && read < lowMark(habit) ? FALL : SILENT
