import type { DataStatus } from '#contract/keeping.ts'
import type { AccountView, Snapshot } from '#contract/snapshot.ts'
import type { Account } from '#domain/accounts/account.ts'
import { reachOf } from '#domain/accounts/reach.ts'
import type { Language } from '#domain/language.ts'
import type { Store } from '#storage/store.ts'
import type { Removals } from './accounts/removals.ts'
import { type ClockReading, readClocks, wallTime } from './clock/moment.ts'
import type { Insights } from './insights/insights.ts'
import type { Poller } from './polling/poller.ts'
import type { AccountStatus } from './polling/status.ts'
import type { Clock } from './ports.ts'
import { type SnoozeEnds, snoozedUntil } from './snoozed-until.ts'
import { viewWallet } from './wallet-view.ts'

export interface SnapshotParts {
  readonly clock: Clock
  readonly store: Store
  readonly poller: Poller
  readonly insights: Insights
  readonly removals: Removals
  readonly language: Language
  readonly notificationTrouble: boolean
  readonly keptUntilQuit: (accountId: string) => boolean
}

/** The complete state at this moment, for display. */
export function takeSnapshot(parts: SnapshotParts): Snapshot {
  const { clock, language, notificationTrouble, poller, removals, store } = parts
  const moment = readClocks(clock)
  const snoozes = new Map(store.snoozes.all().map(({ subject, until }) => [subject, until]))
  const accounts = store.accounts().map(account => viewAccount(parts, account, moment, snoozes))
  return {
    at: moment.now,
    online: poller.network.offlineTick === null,
    settings: store.settings(),
    language,
    demo: accounts.some(account => account.demo),
    snoozedUntil: snoozedUntil(snoozes, 'all', moment.now),
    notificationTrouble,
    dataStatus: dataStatusOf(store, accounts),
    accounts,
    removed: removals.undoable().map(({ id, name, providerId }) => ({ id, name, providerId }))
  }
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
  parts: SnapshotParts,
  account: Account,
  moment: ClockReading,
  snoozes: SnoozeEnds
): AccountView {
  const { insights, keptUntilQuit, poller } = parts
  const { forecasts, views } = insights
  const status = poller.roster.get(account.id)
  const failure = status?.failure ?? null
  const attempts = {
    failure,
    failingSince: wallTime(moment, status?.failingTick ?? null),
    interval: account.intervalMinutes * 60_000,
    offlineSince: status?.isLocal ? null : wallTime(moment, poller.network.offlineTick)
  }
  const wallets = views.forAccount(account.id, moment.now).map(stored =>
    viewWallet({ account, forecasts, snoozes }, stored, status?.wallets.get(stored.wallet.key), {
      ...attempts,
      moment
    })
  )
  const storedReadAt = Math.max(0, ...wallets.map(({ readAt }) => readAt ?? 0)) || null
  const lastReadAt = wallTime(moment, status?.readTick ?? null) ?? storedReadAt
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
