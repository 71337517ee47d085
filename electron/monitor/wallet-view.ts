import type { WalletView } from '../contract/snapshot.ts'
import type { Account } from '../domain/account.ts'
import { type EpisodeState, episodeLevel } from '../domain/episode-state.ts'
import type { Failure } from '../domain/failure.ts'
import { type Amount, subtract } from '../domain/money.ts'
import { reachOf } from '../domain/reach.ts'
import { levelOf, noRule, type Rule } from '../domain/rule.ts'
import type { Level } from '../domain/wallet.ts'
import type { Store } from '../storage/store.ts'
import type { StoredWallet } from '../storage/wallets.ts'
import type { Forecasts } from './forecasts.ts'
import { midnightOf } from './local-time.ts'
import { type Moment, wallTime } from './moment.ts'
import { snoozedUntil } from './snoozed-until.ts'
import type { WalletStatus } from './status.ts'
import type { Figures } from './wallet-figures.ts'

/** What a wallet's reach takes from its account. Times are wall-clock milliseconds. */
export interface AccountReach {
  readonly moment: Moment
  readonly interval: number
  readonly offlineSince: number | null
  /** The account's own failure, which is that of all its wallets. */
  readonly failure: Failure | null
  readonly failingSince: number | null
}

/** What is known of an account's wallets besides their last readings. */
export interface Known {
  readonly store: Store
  readonly account: Account
  readonly forecasts: Forecasts
  /** By wallet id. */
  readonly figures: ReadonlyMap<string, Figures>
}

const DAY = 24 * 60 * 60_000
const STEPS = 48

/** One wallet as last known: its figure with its true age, what it means, and whether it can be read. */
export function viewWallet(
  { account, figures, forecasts, store }: Known,
  wallet: StoredWallet,
  status: WalletStatus | undefined,
  reach: AccountReach
): WalletView {
  const { interval, moment, offlineSince } = reach
  const { now } = moment
  const rule = store.rule(wallet.id) ?? noRule
  const episode = store.episodes.ofWallet(wallet.id)
  const level = levelIn(wallet, rule, episode)
  const failure = reach.failure ?? status?.failure ?? null
  const failingSince = reach.failure ? reach.failingSince : wallTime(moment, status?.failingMark ?? null)
  const readAt = wallTime(moment, status?.readMark ?? null) ?? wallet.readAt
  const reached = reachOf({ failure, failingSince, lastReadAt: readAt, interval, offlineSince }, now)
  return {
    id: wallet.id,
    key: wallet.key,
    name: wallet.name,
    currency: wallet.currency,
    kind: wallet.kind,
    active: wallet.active,
    detail: wallet.detail,
    amount: wallet.amount,
    readAt,
    level,
    levelSince: level === 'healthy' ? null : (episode.since ?? wallet.readAt),
    reach: reached.reach,
    reachSince: reached.since,
    failure,
    rule,
    snoozedUntil: snoozedUntil(store, wallet.id, now),
    today: changeSince(store, wallet, midnightOf(now)),
    spentToday: figures.get(wallet.id)?.spentToday ?? null,
    lastTopUp: figures.get(wallet.id)?.lastTopUp ?? null,
    outlook: forecasts.outlook(account, wallet, now, readAt),
    trail: thin(store.readings.trail(wallet.id, now - DAY, now))
  }
}

/** By its amount at once, as the figure beside it; by its pace once that is sure. */
function levelIn({ active, amount }: StoredWallet, rule: Rule, episode: EpisodeState): Level {
  if (amount === null || !active) return 'healthy'
  const level = levelOf(amount, rule)
  return level === 'healthy' ? episodeLevel(episode) : level
}

function changeSince(store: Store, wallet: StoredWallet, midnight: number): Amount | null {
  const before = store.readings.amountAt(wallet.id, midnight)
  return before === null || wallet.amount === null ? null : subtract(wallet.amount, before)
}

/** As many steps as a sparkline can show: the newest always, the others evenly. */
function thin(trail: readonly (readonly [number, Amount])[]): readonly (readonly [number, Amount])[] {
  const every = Math.ceil(trail.length / STEPS)
  return trail.filter((_, index) => (trail.length - 1 - index) % every === 0)
}
