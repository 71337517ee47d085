import { type AccountEpisode, holdsBackWallets } from '#domain/alerts/account-episode.ts'
import type { Alert } from '#domain/alerts/delivery.ts'
import { type EpisodeState, episodeLevel, phaseOf } from '#domain/alerts/episode.ts'
import { isStillTold } from '#domain/summary/due.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import type { Store } from '#storage/store.ts'
import type { PendingAlert } from '#storage/tables/outbox.ts'

/** A pending alert as delivery decides on it, with its outbox row. */
export type PendingMessage = Alert & { readonly alert: PendingAlert }

/**
 * The pending alerts as they stand now: a low alert becomes critical if the wallet has fallen further. A
 * wallet that has risen above its threshold, but not by the margin that ends the episode, is left out: it may
 * soon fall again or recover.
 * @param now wall-clock milliseconds
 */
export function pendingMessages(store: Store, now: number): PendingMessage[] {
  const delivered = store.outbox.delivered()
  return store.outbox.all().flatMap(alert => presentMessage(store, alert, delivered, now) ?? [])
}

/**
 * One of them; null where nothing can be said of it now.
 * @param delivered ids of the wallets and accounts whose alert was delivered and that have not recovered
 * @param now wall-clock milliseconds
 */
export function presentMessage<A extends PendingAlert>(
  store: Store,
  alert: A,
  delivered: ReadonlySet<string>,
  now: number
): (Alert & { readonly alert: A }) | null {
  const { accountId, summaryId, topUpId, walletId } = alert
  if (summaryId !== null) return summaryMessage(store, alert, summaryId, now)
  // Nothing is said about a hidden account unless it is restored.
  if (accountId === null || store.accounts.find(accountId) === null) return null
  if (walletId === null) return accountMessage(store, alert, accountId)
  if (topUpId !== null) return topUpMessage(store, alert, topUpId, walletId)
  const state = store.episodes.forWallet(walletId)
  if (alert.what !== 'recovered' && phaseOf(state) === 'recovering') return null
  return {
    ...presentState(alert, state, delivered.has(walletId)),
    subject: walletId,
    accountId,
    decidedAt: alert.decidedAt,
    alert
  }
}

function presentState(
  { level, what }: PendingAlert,
  state: EpisodeState,
  wasDelivered: boolean
): Pick<Alert, 'what' | 'level' | 'stillHolds'> {
  if (what === 'recovered') return { what, level, stillHolds: state.announced === 'healthy' }
  const now = episodeLevel(state)
  const stillHolds = now !== 'healthy' && state.announced !== 'healthy'
  // An alert that was never delivered cannot be repeated as a reminder.
  const stays = now === 'healthy' || (what === 'reminder' && wasDelivered)
  return { what: stays ? what : now, level: now, stillHolds }
}

function topUpMessage<A extends PendingAlert>(
  store: Store,
  alert: A,
  topUpId: string,
  walletId: string
): Alert & { readonly alert: A } {
  const { accountId, decidedAt, what } = alert
  const topUp = store.sentTopUps.find(topUpId)
  const stillHolds = topUp !== null && isStill(topUp, what)
  return { subject: topUpId, topUpOf: walletId, accountId, what, level: null, decidedAt, stillHolds, alert }
}

function isStill({ isLate, phase }: SentTopUp, what: PendingAlert['what']): boolean {
  switch (what) {
    case 'topUpArrived':
      return phase === 'arrived'
    case 'topUpDifference':
      return phase === 'difference'
    case 'topUpProbable':
    case 'topUpUnseen':
      return phase === 'probable'
    default:
      return phase === 'awaited' && isLate
  }
}

/** Of two the later one is told, and none once its time is over. */
function summaryMessage<A extends PendingAlert>(
  store: Store,
  alert: A,
  summaryId: number,
  now: number
): Alert & { readonly alert: A } {
  const { decidedAt } = alert
  const summary = store.summaries.find(summaryId)
  const stillHolds = summary?.state === 'made' && isStillTold(summary, now)
  return { subject: 'summary', accountId: null, what: 'summary', level: null, decidedAt, stillHolds, alert }
}

function accountMessage<A extends PendingAlert>(
  store: Store,
  alert: A,
  accountId: string
): Alert & { readonly alert: A } {
  const { decidedAt, what } = alert
  const episode = store.episodes.forAccount(accountId)
  const stillHolds = holdsStill(episode, what)
  return { subject: accountId, accountId: null, what, level: null, decidedAt, stillHolds, alert }
}

function holdsStill(episode: AccountEpisode, what: PendingAlert['what']): boolean {
  if (what === 'readableAgain') return !holdsBackWallets(episode)
  if (what === 'addressChanges') return episode.turns?.isTold === true
  return episode.announced.some(trouble => trouble === what)
}
