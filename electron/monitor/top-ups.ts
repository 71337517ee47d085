import { HOUR } from '../domain/hours.ts'
import { compare, isZero } from '../domain/money.ts'
import type { Store, StoredWallet } from '../storage/store.ts'
import type { Balance } from './forecasts.ts'
import { isAlone, seenOf } from './wallet-movements.ts'

/** As far back as a last one is looked for behind transfers. */
const EIGHT_WEEKS = 8 * 7 * 24 * HOUR
/** Of so many hours with rises the rises are looked at: further back, or smaller, they are nobody's news. */
const MOST_HOURS = 40

/**
 * A wallet's largest rises between two moments that were no transfers within its account, oldest first, 40 at most.
 * Found by the sums of each hour, so that a year costs no more than its largest hours.
 * @param wallets of its account
 */
export function largestTopUps(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  from: number,
  until: number
): readonly Balance[] {
  const hours = store.hours
    .between(wallet.id, from - HOUR, until + 1)
    .filter(({ toppedUp }) => !isZero(toppedUp))
  return hours
    .toSorted((one, other) => compare(other.toppedUp, one.toppedUp))
    .slice(0, MOST_HOURS)
    .flatMap(({ hour }) => topUpsIn(store, wallet, wallets, hour))
    .filter(({ at }) => at >= from && at <= until)
    .toSorted((one, other) => compare(other.amount, one.amount))
    .slice(0, MOST_HOURS)
    .toSorted((one, other) => one.at - other.at)
}

/** A wallet's last rise that was no such transfer; null where none is known. */
export function lastTopUp(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[]
): Balance | null {
  const last = store.topUps.last(wallet.id)
  if (last === null || isAlone(wallet, wallets)) return last
  const hours = store.hours
    .between(wallet.id, last.at - EIGHT_WEEKS, last.at + 1)
    .filter(({ toppedUp }) => !isZero(toppedUp))
  for (const { hour } of hours.slice(-MOST_HOURS).reverse()) {
    const found = topUpsIn(store, wallet, wallets, hour).at(-1)
    if (found) return found
  }
  return null
}

/** The rises within an hour, oldest first; its neighbours are looked at as well, since both ends of a transfer may not be in one. */
function topUpsIn(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  hour: number
): readonly Balance[] {
  const { movements } = seenOf(store, wallet, wallets, hour - HOUR, hour + 2 * HOUR)
  return movements
    .filter(({ at, kind }) => kind === 'topUp' && at >= hour && at < hour + HOUR)
    .map(({ amount, at }) => ({ amount, at }))
}
