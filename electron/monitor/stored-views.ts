import { type EpisodeState, episodeLevel } from '../domain/episode-state.ts'
import { type Amount, subtract } from '../domain/money.ts'
import { levelOf, noRule, type Rule } from '../domain/rule.ts'
import type { Level } from '../domain/wallet.ts'
import type { Store, StoredWallet } from '../storage/store.ts'
import { midnightOf } from './local-time.ts'
import type { Figures, WalletFigures } from './wallet-figures.ts'

/** What a wallet's view takes from the database. */
export interface StoredView {
  readonly wallet: StoredWallet
  readonly rule: Rule
  readonly level: Level
  /** Since when it is not healthy, wall-clock milliseconds; null while healthy. */
  readonly levelSince: number | null
  readonly figures: Figures | null
  /** The change since local midnight, null where there is nothing to compare with. */
  readonly today: Amount | null
  /** The last 24 hours, oldest first: at most 48 steps. */
  readonly trail: readonly (readonly [at: number, amount: Amount])[]
}

interface Known {
  readonly views: readonly StoredView[]
  readonly from: number
  readonly midnight: number
}

const DAY = 24 * 60 * 60_000
/** For so long the start of the last 24 hours need not move. */
const LASTING = 15 * 60_000
const STEPS = 48

/** Each account's wallets as stored, kept until something of the account changes: thousands are looked at often. */
export class StoredViews {
  readonly #store: Store
  readonly #figures: WalletFigures
  readonly #known = new Map<string, Known>()

  constructor(store: Store, figures: WalletFigures) {
    this.#store = store
    this.#figures = figures
  }

  /**
   * In the provider's order.
   * @param now wall-clock milliseconds
   */
  of(accountId: string, now: number): readonly StoredView[] {
    const known = this.#known.get(accountId)
    const midnight = midnightOf(now)
    if (known?.midnight === midnight && now >= known.from && now < known.from + LASTING) return known.views
    const wallets = this.#store.wallets(accountId)
    const figures = this.#figures.of(accountId, wallets, now)
    const views = wallets.map(wallet => this.#look(wallet, figures.get(wallet.id) ?? null, midnight, now))
    this.#known.set(accountId, { views, from: now, midnight })
    return views
  }

  /** What is stored of an account has changed; of all of them where none is named. */
  forget(accountId?: string): void {
    if (accountId === undefined) this.#known.clear()
    else this.#known.delete(accountId)
  }

  #look(wallet: StoredWallet, figures: Figures | null, midnight: number, now: number): StoredView {
    const { episodes, readings } = this.#store
    const { amount, id } = wallet
    const before = readings.amountAt(id, midnight)
    const rule = this.#store.rule(id) ?? noRule
    const episode = episodes.ofWallet(id)
    const level = levelIn(wallet, rule, episode)
    return {
      wallet,
      rule,
      level,
      levelSince: level === 'healthy' ? null : (episode.since ?? wallet.readAt),
      figures,
      today: before === null || amount === null ? null : subtract(amount, before),
      trail: thin(readings.trail(id, now - DAY, now))
    }
  }
}

/** By its amount at once, as the figure beside it; by its pace once that is sure. */
function levelIn({ active, amount }: StoredWallet, rule: Rule, episode: EpisodeState): Level {
  if (amount === null || !active) return 'healthy'
  const level = levelOf(amount, rule)
  return level === 'healthy' ? episodeLevel(episode) : level
}

/** As many steps as a sparkline can show: the newest always, the others evenly. */
function thin(trail: readonly (readonly [number, Amount])[]): readonly (readonly [number, Amount])[] {
  const every = Math.ceil(trail.length / STEPS)
  return trail.filter((_, index) => (trail.length - 1 - index) % every === 0)
}
