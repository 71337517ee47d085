import type { AccountView, Snapshot, WalletView } from '../contract/snapshot.ts'
import type { Account } from '../domain/account.ts'
import type { Failure } from '../domain/failure.ts'
import type { Language } from '../domain/language.ts'
import { type Amount, subtract } from '../domain/money.ts'
import { reachOf } from '../domain/reach.ts'
import { levelOf, noRule } from '../domain/rule.ts'
import type { Store } from '../storage/store.ts'
import type { StoredWallet } from '../storage/wallets.ts'
import type { Clock } from './ports.ts'
import type { Status } from './status.ts'

export interface SnapshotParts {
  readonly clock: Clock
  readonly store: Store
  readonly online: boolean
  readonly language: Language
  readonly status: (accountId: string) => Status | undefined
  readonly keptUntilQuit: (accountId: string) => boolean
}

const DAY = 24 * 60 * 60_000
const STEPS = 48

/** All that is known at this moment, as one value to draw. */
export function takeSnapshot(parts: SnapshotParts): Snapshot {
  const accounts = parts.store.accounts().map(account => viewAccount(parts, account))
  return {
    at: parts.clock.now(),
    online: parts.online,
    settings: parts.store.settings(),
    language: parts.language,
    demo: accounts.some(account => account.demo),
    accounts
  }
}

function viewAccount(parts: SnapshotParts, account: Account): AccountView {
  const { clock, online, store } = parts
  const now = clock.now()
  const status = parts.status(account.id)
  const failure = status?.failure ?? null
  const lastReadAt = status?.readAt ?? null
  const interval = account.intervalMinutes * 60_000
  const reach = reachOf({ failure, lastReadAt, interval, online }, now)
  const { createdAt: _, ...facts } = account
  return {
    ...facts,
    reach,
    reachSince: reach === 'fresh' ? null : (status?.failingSince ?? lastReadAt),
    failure,
    lastReadAt,
    nextAt: status ? now + Math.max(0, status.dueMark - clock.monotonic()) : null,
    reading: (status?.running ?? null) !== null,
    keptUntilQuit: parts.keptUntilQuit(account.id),
    total: status?.total ?? null,
    wallets: store.wallets(account.id).map(wallet => {
      const own = failure ?? walletFailure(status, wallet)
      return viewWallet(parts, wallet, own, interval)
    })
  }
}

/** Why this wallet could not be read though its account could; one the provider no longer names is not found. */
function walletFailure(status: Status | undefined, wallet: StoredWallet): Failure | null {
  if (!status) return null
  const vanished = status.readMark !== null && status.readAt !== null && wallet.seenAt < status.readAt
  return status.walletFailures.get(wallet.key) ?? (vanished ? { kind: 'notFound' } : null)
}

function viewWallet(
  { clock, online, store }: SnapshotParts,
  wallet: StoredWallet,
  failure: Failure | null,
  interval: number
): WalletView {
  const now = clock.now()
  const rule = store.rule(wallet.id) ?? noRule
  const alert = store.alertState(wallet.id)
  const level = wallet.amount === null || !wallet.active ? 'healthy' : levelOf(wallet.amount, rule)
  return {
    id: wallet.id,
    key: wallet.key,
    name: wallet.name,
    currency: wallet.currency,
    kind: wallet.kind,
    active: wallet.active,
    detail: wallet.detail,
    amount: wallet.amount,
    readAt: wallet.readAt,
    level,
    levelSince: level === 'healthy' ? null : alert.since,
    reach: reachOf({ failure, lastReadAt: wallet.readAt, interval, online }, now),
    failure,
    rule,
    today: changeSince(store, wallet, new Date(now).setHours(0, 0, 0, 0)),
    trail: thin(store.trail(wallet.id, now - DAY))
  }
}

function changeSince(store: Store, wallet: StoredWallet, midnight: number): Amount | null {
  const before = store.amountAt(wallet.id, midnight)
  return before === null || wallet.amount === null ? null : subtract(wallet.amount, before)
}

/** As many steps as a sparkline can show: the newest always, the others evenly. */
function thin(trail: readonly (readonly [number, Amount])[]): readonly (readonly [number, Amount])[] {
  const every = Math.ceil(trail.length / STEPS)
  return trail.filter((_, index) => (trail.length - 1 - index) % every === 0)
}
