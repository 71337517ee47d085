import { type Account, walletId } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import {
  afterAttempt,
  afterReading,
  afterThresholdChange,
  type LoggedAlert,
  type WalletConsequences
} from '#domain/alerts/consequences.ts'
import type { Runway } from '#domain/alerts/crossing.ts'
import type { EpisodeReading } from '#domain/alerts/episode.ts'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import type { Store } from '#storage/store.ts'
import type { AlertLogEntry } from '#storage/tables/alert-log.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import { dailySpending } from '../insights/suggestion.ts'
import { onItsWayTo } from '../top-ups/notice.ts'

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
  balance: BalanceReading
): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const thresholds = store.thresholds.find(id) ?? noThresholds
  const reading = readingOf(parts, id, thresholds, balance)
  const { amount, at } = balance
  const { remindAfterMinutes } = store.settings.all()
  const isOnItsWay = () => onItsWayTo(store, { id, currency: wallet.currency }) !== null
  const reminders = { remindAfterMinutes, isOnItsWay }
  const decided = afterReading(store.episodes.forWallet(id), reading, thresholds, reminders)
  saveForWallet(store, { at, accountId: account.id, walletId: id, amount }, decided)
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
  thresholds: Thresholds,
  at: number
): void {
  if (!wallet.active) return
  const { store } = parts
  const id = walletId(account.id, wallet.key)
  const reading = last && readingOf(parts, id, thresholds, last)
  const amount = last?.amount ?? null
  const decided = afterThresholdChange(store.episodes.forWallet(id), reading, thresholds, at)
  saveForWallet(store, { at, accountId: account.id, walletId: id, amount }, decided)
}

/**
 * Decides which alerts follow from an attempt to read an account and saves the decision, as is done for a
 * wallet.
 * @param failure null where the reading succeeded
 * @param at when the attempt ended, wall-clock milliseconds
 */
export function decideAccountAlerts(
  store: Store,
  { id: accountId }: Account,
  failure: Failure | null,
  at: number
): void {
  const before = store.episodes.forAccount(accountId)
  const { alerts, episode } = afterAttempt(before, { at, failure }, store.settings.all())
  store.episodes.setAccount(accountId, episode)
  log(store, { at, accountId, walletId: null, amount: null }, alerts)
}

const noRunway: Runway = { runwayMinutes: null, earliestMinutes: null }

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
    ...(rule.lastsLessThan === null ? noRunway : forecasts.runway(id, { amount, at })),
    dailySpending: rule.dailyShare === null ? null : dailySpending({ forecasts, store }, id, { amount, at })
  }
}

/** What an alert is about, as it is logged. */
type Subject = Pick<AlertLogEntry, 'at' | 'accountId' | 'amount'>

function saveForWallet(
  store: Store,
  subject: Subject & { readonly walletId: string },
  { alerts, episode, hasEnded }: WalletConsequences
): void {
  store.episodes.setWallet(subject.walletId, episode)
  if (hasEnded) store.snoozes.endOnRecovery(subject.walletId)
  log(store, subject, alerts)
}

function log(
  store: Store,
  subject: Subject & Pick<AlertLogEntry, 'walletId'>,
  alerts: readonly LoggedAlert[]
): void {
  for (const alert of alerts) {
    const outcome = alert.kind === 'silent' ? ({ kind: 'silent', reason: alert.reason } as const) : null
    const id = store.alertLog.add({ ...subject, what: alert.what, outcome })
    if (alert.kind === 'announce') store.outbox.add(id, alert.level, alert.because)
  }
}
