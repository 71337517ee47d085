import { type Account, walletId } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { AccountTrouble } from '#domain/accounts/failure-policy.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import { type AccountDecision, decideAccount } from '#domain/alerts/account-episode.ts'
import type { AlertEvent } from '#domain/alerts/alert-log.ts'
import { decideReading, decideThresholdChange } from '#domain/alerts/decide.ts'
import {
  afterClockSetBack,
  type Decision,
  type EpisodeReading,
  type EpisodeState,
  type EpisodeUpdate,
  episodeLevel
} from '#domain/alerts/episode.ts'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import type { Amount } from '#domain/money/money.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import type { Store } from '#storage/store.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import { dailySpending } from '../insights/suggestion.ts'

interface DecideAlertsParts {
  readonly store: Store
  readonly forecasts: Forecasts
}

/** A balance as it was read. */
export interface BalanceReading extends BalanceAt {
  /** The attempt before this reading failed. */
  readonly afterFailure: boolean
}

/**
 * Decides which alerts follow from a reading and saves the decision, with its alert log entry and, for an
 * alert, its place in the outbox. Runs inside the transaction that saves the reading. Inactive wallets never
 * alert.
 */
export function decideAlerts(
  parts: DecideAlertsParts,
  account: Account,
  wallet: WalletFacts,
  judged: BalanceReading
): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const rule = store.thresholds.find(id) ?? noThresholds
  const decided = decideReading(
    stateOf(store, id, judged.at),
    readingOf(parts, id, rule, judged),
    rule,
    store.settings.all()
  )
  saveDecision(store, account, id, judged, decided)
}

/**
 * Decides which alerts follow from new thresholds, for the wallet's last balance.
 * @param at when they were set, wall-clock milliseconds
 */
export function decideAfterThresholdChange(
  parts: DecideAlertsParts,
  account: Account,
  wallet: WalletFacts,
  last: BalanceReading | null,
  rule: Thresholds,
  at: number
): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const reading = last && readingOf(parts, id, rule, last)
  saveDecision(
    store,
    account,
    id,
    { amount: last?.amount ?? null, at },
    decideThresholdChange(stateOf(store, id, at), reading, rule, at)
  )
}

/** State from the future was saved before the clock was set back; it is moved back to now. */
function stateOf(store: Store, id: string, now: number): EpisodeState {
  const state = store.episodes.forWallet(id)
  return state.lastAt !== null && state.lastAt > now ? afterClockSetBack(state, now) : state
}

function readingOf(
  { forecasts, store }: DecideAlertsParts,
  id: string,
  rule: Thresholds,
  { afterFailure, amount, at }: BalanceReading
): EpisodeReading {
  return {
    at,
    amount,
    afterFailure,
    runwayMinutes: rule.lastsLessThan === null ? null : forecasts.runway(id, { amount, at }),
    dailySpending: rule.dailyShare === null ? null : dailySpending(store, id, at, amount)
  }
}

function saveDecision(
  store: Store,
  account: Account,
  id: string,
  { amount, at }: { readonly amount: Amount | null; readonly at: number },
  { decisions, state }: EpisodeUpdate
): void {
  const wasClear = store.episodes.forWallet(id).since === null
  store.episodes.setWallet(id, state)
  if (state.since === null && !wasClear) store.snoozes.endOnRecovery(id)
  for (const decision of decisions) {
    if (decision.kind === 'silent' && !decision.notable) continue
    const what = eventOf(decision, state)
    const outcome = decision.kind === 'silent' ? ({ kind: 'silent', reason: decision.reason } as const) : null
    const line = store.alertLog.add({ at, accountId: account.id, walletId: id, what, amount, outcome })
    if (decision.kind === 'announce') store.outbox.add(line, decision.level, decision.because)
  }
}

/** The event that a decision is logged as. */
function eventOf(decision: Decision, state: EpisodeState): AlertEvent {
  if (decision.kind === 'announce') return decision.what
  const level = episodeLevel(state)
  switch (decision.reason) {
    case 'notPastMargin':
      return 'recovered'
    case 'eased':
    case 'alreadyTold':
      return level === 'healthy' ? 'fellBelow' : level
    case 'waitingForSecond':
    case 'zeroAfterFailure':
    case 'secondDisagreed':
    case 'older':
      return 'fellBelow'
    default:
      return decision.reason satisfies never
  }
}

/**
 * Decides which alerts follow from an attempt to read an account and saves the decision, as is done for a
 * wallet.
 * @param failure null where the reading succeeded
 * @param at when the attempt ended, wall-clock milliseconds
 */
export function decideAccountAlerts(
  store: Store,
  account: Account,
  failure: Failure | null,
  at: number
): void {
  const { id: accountId } = account
  const { decisions, state } = decideAccount(
    store.episodes.forAccount(accountId),
    { at, failure },
    store.settings.all()
  )
  store.episodes.setAccount(accountId, state)
  for (const decision of decisions) {
    if (decision.kind === 'silent' && !decision.notable) continue
    const outcome = decision.kind === 'silent' ? ({ kind: 'silent', reason: decision.reason } as const) : null
    const what = accountEventOf(decision, state.trouble)
    const line = store.alertLog.add({ at, accountId, walletId: null, what, amount: null, outcome })
    if (decision.kind === 'announce') store.outbox.add(line, null, null)
  }
}

const accountEventOf = (decision: AccountDecision, trouble: AccountTrouble | null): AlertEvent =>
  decision.kind === 'announce' ? decision.what : (trouble ?? 'notReadable')
