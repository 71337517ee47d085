import type { DataStatus } from '#contract/desktop.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import type { Account } from '#domain/accounts/account.ts'
import { latestReadAt } from '#domain/accounts/account-totals.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { reachOf } from '#domain/accounts/reach.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import { MINUTE } from '#domain/time/units.ts'
import { stillToCome } from '#domain/top-ups/missing.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { Removals } from './accounts/removals.ts'
import { type ClockReading, readClocks, wallTime } from './clock/clock.ts'
import type { CachedWallet } from './insights/cached-wallets.ts'
import type { Forecasts } from './insights/forecasts.ts'
import type { Insights } from './insights/insights.ts'
import type { Poller } from './polling/poller.ts'
import type { AccountStatus, WalletStatus } from './polling/status.ts'
import type { Clock } from './ports.ts'
import { viewRecipients } from './recipients/view.ts'
import { viewTopUps } from './top-ups/view.ts'

/**
 * When each snooze ends, wall-clock milliseconds, by wallet id or 'all'; null for one that lasts until the
 * wallet recovers.
 */
type SnoozeEnds = ReadonlyMap<string, number | null>

/**
 * Until when a wallet's own alerts, or all alerts, are snoozed; null where they are not.
 * @param subject the wallet's id, or 'all'
 * @param now wall-clock milliseconds
 */
function snoozedUntil(snoozes: SnoozeEnds, subject: string, now: number): number | 'recovery' | null {
  const until = snoozes.get(subject)
  if (until === undefined) return null
  if (until === null) return 'recovery'
  return now < until ? until : null
}

/** What a wallet's reach takes from its account. Times are wall-clock milliseconds. */
interface AccountReach {
  readonly moment: ClockReading
  readonly interval: number
  readonly offlineSince: number | null
  /** The account's own failure, which applies to all its wallets. */
  readonly failure: Failure | null
  readonly failingSince: number | null
}

/** What a wallet's view needs besides the wallet. */
interface WalletViewContext {
  readonly account: Account
  readonly forecasts: Forecasts
  readonly snoozes: SnoozeEnds
}

/** A wallet for display: its balance with its true age, its level, and whether it can be read. */
function viewWallet(
  { account, forecasts, snoozes }: WalletViewContext,
  { topUps, view, wallet }: CachedWallet,
  status: WalletStatus | undefined,
  reach: AccountReach
): WalletView {
  const { interval, moment, offlineSince } = reach
  const { now } = moment
  const failure = reach.failure ?? status?.failure ?? null
  const failingSince = reach.failure ? reach.failingSince : wallTime(moment, status?.failingTick ?? null)
  const readAt = wallTime(moment, status?.readTick ?? null) ?? wallet.readAt
  const reached = reachOf({ failure, failingSince, lastReadAt: readAt, interval, offlineSince }, now)
  const toCome = stillToCome(topUps, wallet.currency)
  return {
    ...view,
    ...(status?.written && { written: status.written }),
    readAt,
    reach: reached.reach,
    reachSince: reached.since,
    failure,
    snoozedUntil: snoozedUntil(snoozes, wallet.id, now),
    outlook: forecasts.outlook(account, wallet, now, readAt),
    topUps: viewTopUps(topUps, reached.reach === 'fresh', now),
    outlookWithTopUps: toCome === null ? null : forecasts.outlookWith(account, wallet, now, readAt, toCome)
  }
}

/** What the accounts' views are made of. */
interface AccountViewParts {
  readonly clock: Clock
  readonly store: Store
  readonly poller: Poller
  readonly insights: Insights
  readonly keptUntilQuit: (accountId: string) => boolean
}

interface SnapshotParts extends AccountViewParts {
  readonly providers: Pick<Catalogue, 'get'>
  readonly removals: Removals
  readonly language: Language
  readonly notificationTrouble: boolean
  readonly notShown: readonly Notice[]
  readonly heartbeat: Snapshot['heartbeat']
  readonly summary: (accounts: readonly AccountView[]) => Snapshot['summary']
}

/** The complete state at this moment, for display. */
export function takeSnapshot(parts: SnapshotParts): Snapshot {
  const { clock, language, notificationTrouble, notShown, poller, removals, store, summary } = parts
  const moment = readClocks(clock)
  const snoozes = snoozeEnds(store)
  const accounts = viewAccounts(parts, moment, snoozes)
  return {
    at: moment.now,
    network: networkView(poller, moment),
    settings: store.settings.all(),
    language,
    demo: accounts.some(account => account.demo),
    snoozedUntil: snoozedUntil(snoozes, 'all', moment.now),
    notificationTrouble,
    notShown,
    dataStatus: dataStatusOf(store, accounts),
    accounts,
    recipients: viewRecipients(parts, moment.now),
    heartbeat: parts.heartbeat,
    summary: summary(accounts),
    removed: removals.undoable().map(({ id, name, providerId }) => ({ id, name, providerId }))
  }
}

const snoozeEnds = (store: Store): SnoozeEnds =>
  new Map(store.snoozes.all().map(({ subject, until }) => [subject, until]))

/** The accounts as they stand, in the user's order. */
export function viewAccounts(
  parts: AccountViewParts,
  moment = readClocks(parts.clock),
  snoozes = snoozeEnds(parts.store)
): readonly AccountView[] {
  const { store } = parts
  const unopened = store.setupAccounts.unopened()
  return store.accounts.all().map(account => ({
    ...viewAccount(parts, account, moment, snoozes),
    unopened: unopened.has(account.id)
  }))
}

/** What is wrong with the network, as far as any account needs one. */
function networkView({ network, roster }: Poller, moment: ClockReading): Snapshot['network'] {
  const accounts = roster.all()
  const isNeeded = accounts.length === 0 || accounts.some(({ isLocal }) => !isLocal)
  if (network.trouble === null || !isNeeded) return null
  const { kind, sinceTick } = network.trouble
  return { trouble: kind, since: wallTime(moment, sinceTick) ?? moment.now }
}

function dataStatusOf(store: Store, accounts: readonly AccountView[]): DataStatus | null {
  if (store.isCopy) return { kind: 'newer' }
  for (const { failure, reachSince } of accounts) {
    if (failure?.kind === 'unkept') return { kind: 'unkept', why: failure.why, since: reachSince ?? 0 }
  }
  const recovery = store.recoveries.last()
  return recovery && { kind: 'recovered', ...recovery }
}

function viewAccount(
  parts: AccountViewParts,
  account: Account,
  moment: ClockReading,
  snoozes: SnoozeEnds
): Omit<AccountView, 'unopened'> {
  const { insights, keptUntilQuit, poller } = parts
  const { forecasts } = insights
  const status = poller.roster.get(account.id)
  const failure = status?.failure ?? null
  const attempts = {
    failure,
    failingSince: wallTime(moment, status?.failingTick ?? null),
    interval: account.intervalMinutes * MINUTE,
    offlineSince: status?.isLocal ? null : wallTime(moment, poller.network.trouble?.sinceTick ?? null)
  }
  const wallets = insights.wallets.forAccount(account.id, moment.now).map(cached =>
    viewWallet({ account, forecasts, snoozes }, cached, status?.wallets.get(cached.wallet.key), {
      ...attempts,
      moment
    })
  )
  const lastReadAt = wallTime(moment, status?.readTick ?? null) ?? latestReadAt(wallets)
  const { reach, since } = reachOf({ ...attempts, lastReadAt }, moment.now)
  const { createdAt: _, ...facts } = account
  return {
    ...facts,
    reach,
    reachSince: since,
    failure,
    lastReadAt,
    nextAt: status ? nextAt(poller, status, moment) : null,
    reading: (status?.running ?? null) !== null,
    keptUntilQuit: keptUntilQuit(account.id),
    total: status?.total ?? null,
    wallets
  }
}

/** When an account is read next, wall-clock milliseconds; null while it waits for the network. */
function nextAt(poller: Poller, status: AccountStatus, { now, tick }: ClockReading): number | null {
  if (poller.network.blocks(status)) return null
  const ready = poller.readyTick(status)
  // Infinity means that something has to end first, possibly the account's own reading.
  const due = Number.isFinite(ready) ? ready : status.dueTick
  return now + Math.max(0, due - tick)
}
