import { decideReading } from '#domain/alerts/decide.ts'
import { type Decision, type EpisodeReading, initialEpisode } from '#domain/alerts/episode.ts'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import type { Minute } from './month.ts'
import { criticalThreshold, lowThreshold, type WalletProfile } from './wallet-profiles.ts'

/** An alerter's output in one minute: the number of alerts, and whether one of them reports a fall. */
export interface AlerterOutput {
  readonly alerts: number
  readonly reportsFall: boolean
}

/** Called with each minute of one wallet. */
export type Alerter = (minute: Minute) => AlerterOutput

const SILENT: AlerterOutput = { alerts: 0, reportsFall: false }
const FALL: AlerterOutput = { alerts: 1, reportsFall: true }

/** Formats hundredths as an amount. */
const formatAmount = (hundredths: number) => (hundredths / 100).toFixed(2)

/** Salio's own reducer; passes each decision to `onDecision`. */
export function salioAlerter(
  habit: WalletProfile,
  remindAfterMinutes: number,
  onDecision: (decision: Decision) => void
): Alerter {
  const rule: Thresholds = {
    ...noThresholds,
    low: formatAmount(lowThreshold(habit)),
    critical: formatAmount(criticalThreshold(habit))
  }
  let state = initialEpisode
  const decide = (reading: EpisodeReading) => {
    const decided = decideReading(state, reading, rule, { remindAfterMinutes })
    state = decided.state
    decided.decisions.forEach(onDecision)
    return decided.decisions.flatMap(one => (one.kind === 'announce' ? one.what : []))
  }
  return ({ afterFailure, at, read, repeats }) => {
    if (read === null) return SILENT
    const reading = {
      at,
      amount: formatAmount(read),
      afterFailure,
      runwayMinutes: null,
      earliestMinutes: null,
      dailySpending: null
    }
    const alerts = [...decide(reading), ...(repeats ? decide(reading) : [])]
    return { alerts: alerts.length, reportsFall: alerts.some(what => what !== 'recovered') }
  }
}

/** "Notify below a number": alerts each time a balance falls below a threshold. */
export function naiveCrossing(habit: WalletProfile): Alerter {
  let level = 0
  return ({ read }) => {
    if (read === null) return SILENT
    const before = level
    level = read < criticalThreshold(habit) ? 2 : read < lowThreshold(habit) ? 1 : 0
    return level > before ? FALL : SILENT
  }
}

/** "Notify below a number": alerts at every reading below the threshold. */
export const naiveReading =
  (habit: WalletProfile): Alerter =>
  ({ read }) =>
    read !== null && read < lowThreshold(habit) ? FALL : SILENT
