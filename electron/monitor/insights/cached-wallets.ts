import type { WalletView } from '#contract/snapshot.ts'
import type { Level } from '#domain/accounts/wallet.ts'
import { type EpisodeState, episodeLevel } from '#domain/alerts/episode.ts'
import { levelOf, noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { type Amount, subtract } from '#domain/money/money.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { midnightOf } from '../clock/local-time.ts'
import type { WalletFigures, WalletFigureValues } from './wallet-figures.ts'

/** What a wallet's view takes from the present moment and from the attempts to read it. */
type LiveField =
  | 'readAt'
  | 'reach'
  | 'reachSince'
  | 'failure'
  | 'snoozedUntil'
  | 'outlook'
  | 'topUps'
  | 'outlookWithTopUps'

/** A wallet as stored, and the part of its view that changes only with what is stored. */
export interface CachedWallet {
  readonly wallet: StoredWallet
  readonly view: Omit<WalletView, LiveField>
  /** The top-ups that are open or were settled in the last day, in the order in which they were sent. */
  readonly topUps: readonly SentTopUp[]
}

interface CacheEntry {
  readonly wallets: readonly CachedWallet[]
  readonly from: number
  readonly midnight: number
}

/** Milliseconds by which the start of the last 24 hours may lag. */
const CACHE_LIFETIME = 15 * MINUTE
const MAX_POINTS = 48

/** Each account's wallets, cached until the account changes: there may be thousands, and they are read often. */
export class CachedWallets {
  readonly #store: Store
  readonly #figures: WalletFigures
  readonly #cache = new Map<string, CacheEntry>()

  constructor(store: Store, figures: WalletFigures) {
    this.#store = store
    this.#figures = figures
  }

  /**
   * In the provider's order.
   * @param now wall-clock milliseconds
   */
  forAccount(accountId: string, now: number): readonly CachedWallet[] {
    const cached = this.#cache.get(accountId)
    const midnight = midnightOf(now)
    if (cached?.midnight === midnight && now >= cached.from && now < cached.from + CACHE_LIFETIME)
      return cached.wallets
    const stored = this.#store.wallets.forAccount(accountId)
    const figures = this.#figures.forAccount(accountId, stored, now)
    const wallets = stored.map(wallet => this.#read(wallet, figures.get(wallet.id), midnight, now))
    this.#cache.set(accountId, { wallets, from: now, midnight })
    return wallets
  }

  /** Call after a change to an account; without an id, all accounts are read again. */
  forget(accountId?: string): void {
    if (accountId === undefined) this.#cache.clear()
    else this.#cache.delete(accountId)
  }

  #read(
    wallet: StoredWallet,
    figures: WalletFigureValues | undefined,
    midnight: number,
    now: number
  ): CachedWallet {
    const { episodes, readings } = this.#store
    const { active, amount, currency, detail, expiry, id, key, kind, name } = wallet
    const before = readings.amountAt(id, midnight)
    const thresholds = this.#store.thresholds.find(id) ?? noThresholds
    const episode = episodes.forWallet(id)
    const level = currentLevel(wallet, thresholds, episode)
    const facts = { id, key, name, currency, kind, active, detail, amount, ...(expiry && { expiry }) }
    const view = {
      ...facts,
      level,
      thresholds,
      levelSince: level === 'healthy' ? null : (episode.since ?? wallet.readAt),
      today: before === null || amount === null ? null : subtract(amount, before),
      spentToday: figures?.spentToday ?? null,
      lastTopUp: figures?.lastTopUp ?? null,
      trail: downsample(readings.trail(id, now - DAY, now))
    }
    return { wallet, view, topUps: this.#store.sentTopUps.forWallet(id, now - DAY) }
  }
}

/** By amount as soon as it is read, to match the figure beside it; by pace only once that is confirmed. */
function currentLevel({ active, amount }: StoredWallet, rule: Thresholds, episode: EpisodeState): Level {
  if (amount === null || !active) return 'healthy'
  const level = levelOf(amount, rule)
  return level === 'healthy' ? episodeLevel(episode) : level
}

/** As many points as a sparkline can show: always the newest, the others evenly spaced. */
function downsample(trail: readonly (readonly [number, Amount])[]): readonly (readonly [number, Amount])[] {
  const every = Math.ceil(trail.length / MAX_POINTS)
  return trail.filter((_, index) => (trail.length - 1 - index) % every === 0)
}
