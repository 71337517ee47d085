import { type Failure, isEntryProblem } from '../accounts/failure.ts'
import type { Level, Reach, WalletFacts } from '../accounts/wallet.ts'
import type { Amount } from '../money/money.ts'
import { hasThresholds, type Thresholds } from './thresholds.ts'

/**
 * How a wallet stands: its level, or `unread` where it cannot be read, or `unwatched` where its user set no alert level,
 * so that no balance of it is too low, and none is called healthy.
 */
export type Standing = Level | 'unread' | 'unwatched'

type StandingWallet = Pick<WalletFacts, 'active'> & {
  readonly level: Level
  readonly reach: Reach
  readonly amount: Amount | null
  readonly thresholds: Thresholds
}

/** Whether somebody has to act before it can be read again, or nobody knows when it will be. */
export const isUnreadable = (reach: Reach): boolean => reach === 'unreachable' || reach === 'rejected'

/** Null for a wallet that is inactive, or was not read yet though nothing is wrong: there is nothing to say of it. */
export function standingOf({ active, amount, level, reach, thresholds }: StandingWallet): Standing | null {
  if (!active) return null
  if (isUnreadable(reach)) return 'unread'
  if (amount === null) return null
  if (level !== 'healthy') return level
  return hasThresholds(thresholds) ? level : 'unwatched'
}

/** How many wallets are healthy, and how many have no alert levels. */
export function countStandings(wallets: readonly StandingWallet[]): {
  readonly healthy: number
  readonly unwatched: number
} {
  const standings = wallets.map(standingOf)
  const count = (wanted: Standing) => standings.filter(standing => standing === wanted).length
  return { healthy: count('healthy'), unwatched: count('unwatched') }
}

type NeedyWallet = StandingWallet & {
  readonly failure: Failure | null
  readonly outlook: { readonly runsOut: { readonly likely: number } | null } | null
}

interface NeedyAccount {
  readonly reach: Reach
  readonly failure: Failure | null
  readonly wallets: readonly NeedyWallet[]
}

/** What somebody has to look at: a wallet; or an account, where `wallet` is null, none of whose wallets can be read. */
export interface Need<Account extends NeedyAccount> {
  readonly standing: 'critical' | 'low' | 'unread'
  readonly account: Account
  readonly wallet: Account['wallets'][number] | null
}

const ORDER = { critical: 0, low: 1, unread: 2 } as const
const LEVELS = { critical: 0, low: 1, healthy: 2 } as const

/** The lower the more urgent, by the first that differs: standing, last known level, moment it likely runs out. */
const urgency = ({ account, standing, wallet }: Need<NeedyAccount>): readonly number[] => [
  ORDER[standing],
  Math.min(...(wallet ? [wallet] : account.wallets).map(({ level }) => LEVELS[level])),
  wallet?.outlook?.runsOut?.likely ?? Number.MAX_VALUE
]

/**
 * What needs the user: critical wallets, low ones, then what cannot be read; what runs out first within each, and of what
 * cannot be read what was lowest when it last could. An account that cannot be read is one need, not one for each wallet.
 * What the keychain as a whole causes is left out: it is told once, for all accounts.
 */
export function needsOf<Account extends NeedyAccount>(
  accounts: readonly Account[]
): readonly Need<Account>[] {
  const needs = accounts.flatMap((account): readonly Need<Account>[] => {
    const { failure, reach, wallets } = account
    if (failure !== null && isUnreadable(reach)) {
      if (failure.kind === 'keychain' && !isEntryProblem(failure.problem)) return []
      const [only, ...others] = wallets.filter(({ active }) => active)
      return [{ standing: 'unread', account, wallet: others.length === 0 ? (only ?? null) : null }]
    }
    return wallets.flatMap(wallet => {
      const standing = standingOf(wallet)
      const isNeed = standing === 'critical' || standing === 'low' || standing === 'unread'
      return isNeed ? [{ standing, account, wallet }] : []
    })
  })
  return needs
    .map(need => ({ need, urgency: urgency(need) }))
    .toSorted((one, other) => {
      const first = one.urgency.findIndex((value, index) => value !== other.urgency[index])
      return first < 0 ? 0 : (one.urgency[first] ?? 0) - (other.urgency[first] ?? 0)
    })
    .map(({ need }) => need)
}
