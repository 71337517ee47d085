import type { Failure } from '../accounts/failure.ts'
import type { AccountTrouble } from '../accounts/failure-policy.ts'
import type { Level } from '../accounts/wallet.ts'
import {
  type AccountDecision,
  type AccountEpisode,
  type AccountSilence,
  decideAccount
} from './account-episode.ts'
import type { AlertEvent } from './alert-log.ts'
import { decideReading, decideThresholdChange, type ReminderSettings } from './decide.ts'
import {
  type Announcement,
  afterClockSetBack,
  type Decision,
  type EpisodeReading,
  type EpisodeState,
  type EpisodeUpdate,
  episodeLevel,
  type Silence
} from './episode.ts'
import type { Thresholds } from './thresholds.ts'

/** What the alert log is told: an alert to be delivered, or why there is none. */
export type LoggedAlert =
  | {
      readonly kind: 'announce'
      readonly what: AlertEvent
      /** Null for an alert about an account, as is `because`. */
      readonly level: Level | null
      readonly because: Announcement['because'] | null
    }
  | {
      readonly kind: 'silent'
      readonly what: AlertEvent
      readonly reason: Silence['reason'] | AccountSilence['reason']
    }

/** What follows for a wallet's alerts, all of which is saved together. */
export interface WalletConsequences {
  readonly episode: EpisodeState
  /** Whether an episode ended, be it by recovery or by other thresholds. */
  readonly hasEnded: boolean
  readonly alerts: readonly LoggedAlert[]
}

/** The same for an account's. */
export interface AccountConsequences {
  readonly episode: AccountEpisode
  readonly alerts: readonly LoggedAlert[]
}

/** What follows from a successful reading of a wallet. One dated before the last means that the clock was set back. */
export const afterReading = (
  before: EpisodeState,
  reading: EpisodeReading,
  thresholds: Thresholds,
  settings: ReminderSettings
): WalletConsequences =>
  walletConsequences(before, decideReading(known(before, reading.at), reading, thresholds, settings))

/**
 * What follows from new thresholds of a wallet.
 * @param last the wallet's last reading; null if there is none
 * @param at when they were set, wall-clock milliseconds
 */
export const afterThresholdChange = (
  before: EpisodeState,
  last: EpisodeReading | null,
  thresholds: Thresholds,
  at: number
): WalletConsequences =>
  walletConsequences(before, decideThresholdChange(known(before, at), last, thresholds, at))

/**
 * What follows from an attempt to read an account.
 * @param attempt when it ended (wall-clock milliseconds) and its failure; null if it succeeded
 */
export function afterAttempt(
  before: AccountEpisode,
  attempt: { readonly at: number; readonly failure: Failure | null },
  settings: { readonly unreadableAfterMinutes: number }
): AccountConsequences {
  const { decisions, state } = decideAccount(before, attempt, settings)
  return { episode: state, alerts: decisions.flatMap(decision => accountAlert(decision, state.trouble)) }
}

/** The state as it may be compared with this moment. */
const known = (state: EpisodeState, now: number): EpisodeState =>
  state.lastAt !== null && state.lastAt > now ? afterClockSetBack(state, now) : state

const walletConsequences = (
  before: EpisodeState,
  { decisions, state }: EpisodeUpdate
): WalletConsequences => ({
  episode: state,
  hasEnded: before.since !== null && state.since === null,
  alerts: decisions.flatMap(decision => walletAlert(decision, state))
})

function walletAlert(decision: Decision, state: EpisodeState): LoggedAlert[] {
  if (decision.kind === 'announce') return [decision]
  const { notable, reason } = decision
  return notable ? [{ kind: 'silent', what: eventOf(reason, episodeLevel(state)), reason }] : []
}

/** What a silence was about. */
function eventOf(reason: Silence['reason'], level: Level): AlertEvent {
  switch (reason) {
    case 'notPastMargin':
      return 'recovered'
    case 'onItsWay':
      return 'reminder'
    case 'eased':
    case 'alreadyTold':
      return level === 'healthy' ? 'fellBelow' : level
    case 'waitingForSecond':
    case 'zeroAfterFailure':
    case 'secondDisagreed':
    case 'older':
      return 'fellBelow'
    default:
      return reason satisfies never
  }
}

function accountAlert(decision: AccountDecision, trouble: AccountTrouble | null): LoggedAlert[] {
  if (decision.kind === 'announce')
    return [{ kind: 'announce', what: decision.what, level: null, because: null }]
  const { notable, reason } = decision
  return notable ? [{ kind: 'silent', what: trouble ?? 'notReadable', reason }] : []
}
