import type { Level } from '#domain/accounts/wallet.ts'
import { type EpisodeState, episodeLevel } from '#domain/alerts/episode.ts'
import { levelOf, noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { type Amount, subtract } from '#domain/money/money.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { midnightOf } from '../clock/local-time.ts'
import type { WalletFigures, WalletFigureValues } from './wallet-figures.ts'

/** The part of a wallet's view that comes from the database. */
export interface StoredView {
  readonly wallet: StoredWallet
  readonly thresholds: Thresholds
  readonly level: Level
  /** Since when the level is not healthy, wall-clock milliseconds; null while healthy. */
  readonly levelSince: number | null
  readonly figures: WalletFigureValues | null
  /** The change since local midnight; null where there is no balance to compare with. */
  readonly today: Amount | null
  /** The last 24 hours, oldest first: at most 48 steps. */
  readonly trail: readonly (readonly [at: number, amount: Amount])[]
}

interface CachedViews {
  readonly views: readonly StoredView[]
  readonly from: number
  readonly midnight: number
}

const DAY = 24 * 60 * 60_000
/** Milliseconds by which the start of the last 24 hours may lag. */
const CACHE_LIFETIME = 15 * 60_000
const MAX_POINTS = 48

/**
 * Each account's wallets as stored, cached until the account changes: there may be thousands, and they are
 * read often.
 */
export class StoredViews {
  readonly #store: Store
  readonly #figures: WalletFigures
  readonly #cache = new Map<string, CachedViews>()

  constructor(store: Store, figures: WalletFigures) {
    this.#store = store
    this.#figures = figures
  }

  /**
   * In the provider's order.
   * @param now wall-clock milliseconds
   */
  forAccount(accountId: string, now: number): readonly StoredView[] {
    const cached = this.#cache.get(accountId)
    const midnight = midnightOf(now)
    if (cached?.midnight === midnight && now >= cached.from && now < cached.from + CACHE_LIFETIME)
      return cached.views
    const wallets = this.#store.wallets.forAccount(accountId)
    const figures = this.#figures.forAccount(accountId, wallets, now)
    const views = wallets.map(wallet => this.#read(wallet, figures.get(wallet.id) ?? null, midnight, now))
    this.#cache.set(accountId, { views, from: now, midnight })
    return views
  }

  /** Call after a change to an account; without an id, all accounts are read again. */
  forget(accountId?: string): void {
    if (accountId === undefined) this.#cache.clear()
    else this.#cache.delete(accountId)
  }

  #read(wallet: StoredWallet, figures: WalletFigureValues | null, midnight: number, now: number): StoredView {
    const { episodes, readings } = this.#store
    const { amount, id } = wallet
    const before = readings.amountAt(id, midnight)
    const thresholds = this.#store.thresholds.find(id) ?? noThresholds
    const episode = episodes.forWallet(id)
    const level = currentLevel(wallet, thresholds, episode)
    return {
      wallet,
      thresholds,
      level,
      levelSince: level === 'healthy' ? null : (episode.since ?? wallet.readAt),
      figures,
      today: before === null || amount === null ? null : subtract(amount, before),
      trail: downsample(readings.trail(id, now - DAY, now))
    }
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
