import { compare, isZero } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { type Movement, movementsOf, type TopUp } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
import { HOUR, WEEK } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'

/** A wallet's balances and movements between two moments. */
export interface WalletActivity {
  /** The first one is the balance at the first moment. */
  readonly periods: readonly BalancePeriod[]
  readonly movements: readonly Movement[]
}

/** Whether no other wallet of its account has its currency, so that nothing can be a transfer. */
export const isOnlyInCurrency = (wallet: StoredWallet, wallets: readonly StoredWallet[]): boolean =>
  wallets.every(({ currency, id }) => id === wallet.id || currency !== wallet.currency)

/**
 * A wallet's balances and movements between two moments, wall-clock milliseconds. Transfers to and from other
 * wallets of its account are told apart from spending and top-ups.
 * @param wallets all wallets of its account
 */
export function walletActivity(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  since: number,
  until: number
): WalletActivity {
  const sameCurrency = wallets.filter(({ currency }) => currency === wallet.currency)
  const periods = new Map(sameCurrency.map(({ id }) => [id, store.readings.periods(id, since, until)]))
  const movements = withTransfers(new Map([...periods].map(([id, own]) => [id, movementsOf(own)])))
  return { periods: periods.get(wallet.id) ?? [], movements: movements.get(wallet.id) ?? [] }
}

/** How far back to search for the last top-up among transfers. */
const EIGHT_WEEKS = 8 * WEEK
/** Hours with top-ups to examine at most; older or smaller ones do not matter. */
const MAX_HOURS = 40

/**
 * A wallet's largest top-ups between two moments, without transfers within its account, oldest first, at most
 * 40. Found through the hourly totals, so that a year costs no more than its largest hours.
 * @param wallets all wallets of its account
 */
export function largestTopUps(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  from: number,
  until: number
): readonly TopUp[] {
  const hours = store.hourlyTotals
    .between(wallet.id, from - HOUR, until + 1)
    .filter(({ toppedUp }) => !isZero(toppedUp))
  return hours
    .toSorted((one, other) => compare(other.toppedUp, one.toppedUp))
    .slice(0, MAX_HOURS)
    .flatMap(({ hour }) => topUpsIn(store, wallet, wallets, hour))
    .filter(({ at }) => at >= from && at <= until)
    .toSorted((one, other) => compare(other.amount, one.amount))
    .slice(0, MAX_HOURS)
    .toSorted((one, other) => one.at - other.at)
}

/** A wallet's last top-up that was no transfer within its account; null where none is known. */
export function lastTopUp(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[]
): TopUp | null {
  const last = store.topUps.last(wallet.id)
  if (last === null || isOnlyInCurrency(wallet, wallets)) return last
  const hours = store.hourlyTotals
    .between(wallet.id, last.at - EIGHT_WEEKS, last.at + 1)
    .filter(({ toppedUp }) => !isZero(toppedUp))
  for (const { hour } of hours.slice(-MAX_HOURS).reverse()) {
    const found = topUpsIn(store, wallet, wallets, hour).at(-1)
    if (found) return found
  }
  return null
}

/**
 * The top-ups in an hour, oldest first. The hours before and after are read too, since the two ends of a
 * transfer may lie in different hours.
 */
function topUpsIn(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  hour: number
): readonly TopUp[] {
  const { movements } = walletActivity(store, wallet, wallets, hour - HOUR, hour + 2 * HOUR)
  return movements
    .filter(({ at, kind }) => kind === 'topUp' && at >= hour && at < hour + HOUR)
    .map(({ amount, at }) => ({ amount, at }))
}
