import Big from 'big.js'
import type { Account } from '#domain/accounts/account.ts'
import type { AlertEvent, AlertOutcome } from '#domain/alerts/alert-log.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { isBelow, isZero, subtract } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { type Movement, movementsOf } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import { countSimilar, habitsWithin } from '#domain/top-ups/habits.ts'
import { MOST_FEE, type RiseContext, UNUSUAL } from '#domain/top-ups/match.ts'
import { datedFor, type TopUpUpdate, updateTopUps } from '#domain/top-ups/outcome.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { isOnlyInCurrency, walletActivity } from '../insights/movements.ts'

/** So far back tells what a wallet pays between two readings. */
const HABITS_SPAN = 7 * DAY
/** The wallets of an account are read moments apart. */
const READ_APART = 2 * MINUTE
/** The other end of a transfer is looked for so much earlier. */
const TRANSFER_SPAN = 10 * MINUTE

/** A wallet whose top-ups are looked for, after its reading was saved. */
interface SettledWallet {
  readonly wallet: StoredWallet
  /** All wallets of its account as they were before this reading; empty where it was made long ago. */
  readonly before: readonly WalletBefore[]
  /** Whether nothing was missed since the reading before. */
  readonly isWatched: boolean
  /** All of them with this reading. */
  readonly wallets: readonly StoredWallet[]
  /** The wallet's awaited top-ups, in the order in which they were sent. */
  readonly awaited: readonly SentTopUp[]
  /** When it was read, wall-clock milliseconds. */
  readonly at: number
}

/** A wallet as it was before a reading. */
interface WalletBefore extends Pick<StoredWallet, 'id' | 'amount' | 'readAt'> {
  /** When its amount was last read: earlier than `readAt` where a zero is left out. */
  readonly amountAt: number | null
}

/** A reading of an account that was just saved. */
interface SavedReading {
  /** When it was made, wall-clock milliseconds. */
  readonly at: number
  /** Keys of the wallets that were read. */
  readonly keys: ReadonlySet<string>
  /** Keys of those of which nothing was missed since the reading before. */
  readonly watched: ReadonlySet<string>
  /** Whether the whole account was read, not one wallet by itself. */
  readonly isWhole: boolean
}

/**
 * To be called before a reading of an account is saved. What it returns settles the account's top-ups by that reading, and
 * is to be called once it is saved, in the same transaction; null where none is awaited.
 */
export function awaitTopUps(store: Store, account: Account): ((read: SavedReading) => void) | null {
  const awaited = store.sentTopUps.openOf(account.id).filter(({ phase }) => phase === 'awaited')
  if (awaited.length === 0) return null
  const before = store.wallets.forAccount(account.id).map(wallet => withoutDoubtedZero(store, wallet))
  return ({ at, isWhole, keys, watched }) => {
    const wallets = store.wallets.forAccount(account.id)
    for (const wallet of wallets) {
      const own = awaited.filter(({ walletId }) => walletId === wallet.id)
      if (own.length === 0 || !keys.has(wallet.key)) continue
      // Whether it was moved from another wallet shows once that is read, too.
      if (!isWhole && !isOnlyInCurrency(wallet, wallets)) continue
      const settled = {
        wallet,
        before,
        wallets,
        at,
        isWatched: watched.has(wallet.key),
        awaited: own.filter(isIn(wallet.currency))
      }
      for (const { event, topUp } of findTopUps(store, settled)) {
        // What a doubted zero does not show is not late by it.
        const isDoubted = event !== null && isDoubtedZero(store, wallet)
        const update = isDoubted
          ? { event: null, topUp: { ...topUp, phase: 'awaited' as const, isLate: false } }
          : { event, topUp }
        saveUpdate(store, account.id, wallet, update, at)
      }
    }
  }
}

/** A zero right after a failure is not trusted: a balance that returns after it is no rise. */
function withoutDoubtedZero(store: Store, { amount, id, readAt }: StoredWallet): WalletBefore {
  if (readAt === null || !isDoubtedZero(store, { amount, id }))
    return { id, amount, readAt, amountAt: readAt }
  const earlier = store.readings.periods(id, readAt - DAY, readAt).findLast(period => !isZero(period.amount))
  return { id, readAt, amount: earlier?.amount ?? null, amountAt: earlier?.until ?? null }
}

/** Whether a wallet's last reading, which was saved and judged, has yet to be confirmed. */
export const isDoubtedZero = (store: Store, { amount, id }: Pick<StoredWallet, 'id' | 'amount'>): boolean =>
  amount !== null && isZero(amount) && store.episodes.forWallet(id).zeroToConfirm

const isIn = (wanted: string) => (topUp: SentTopUp) => topUp.currency === wanted

/**
 * Saves what became of a top-up, with its line in the alert log.
 * @param outcome null for an alert that is to be delivered
 */
export function saveUpdate(
  store: Store,
  accountId: string,
  { amount, id: walletId }: StoredWallet,
  { event, topUp }: { readonly event: AlertEvent | null; readonly topUp: SentTopUp },
  at: number,
  outcome: AlertOutcome | null = null
): void {
  store.sentTopUps.set(topUp)
  if (event === null) return
  const entry = { at, accountId, walletId, what: event, amount, topUpId: topUp.id, outcome }
  const id = store.alertLog.add(entry)
  if (outcome === null) store.outbox.add(id, null, null)
}

/** Looks for a wallet's awaited top-ups in what was read of it since they were looked for last. Nothing is saved. */
export function findTopUps(store: Store, settled: SettledWallet): readonly TopUpUpdate[] {
  const { at, before, wallet } = settled
  const isReading = before.length > 0
  const awaited = isReading ? settled.awaited.map(topUp => datedFor(topUp, at)) : settled.awaited
  const last = before.find(({ id }) => id === wallet.id)
  // Of a reading that is dated earlier than the one before, dates do not tell what it follows.
  const isNext = (one: WalletBefore) =>
    (one.readAt ?? 0) > at || settled.awaited.every(({ searchedUntil }) => searchedUntil === one.readAt)
  const rises = last && isNext(last) ? lastStep(settled, last) : risesSince(store, settled, awaited)
  const history = rememberOnce(() => habitsOf(store, wallet.id, at))
  const context = (rise: Movement): RiseContext => ({
    fees: store.sentTopUps
      .lessFee(wallet.id)
      .flatMap(({ amount, rise: came, way }) =>
        came === null ? [] : [{ way, amount, fee: subtract(amount, came) }]
      ),
    ...history(),
    maybeMoved: mayBeMoved(store, settled, rise),
    decimals: fractionDigits(wallet.currency)
  })
  return updateTopUps(awaited, {
    at,
    rises,
    context,
    mayHaveComeUnseen: topUp => mayHaveComeUnseen(store, topUp, at, history().habits)
  })
}

/** Makes a value when it is first asked for. */
const rememberOnce = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The rises since top-ups were looked for last, but for those that are taken for other top-ups. */
function risesSince(
  store: Store,
  { at, wallet, wallets }: SettledWallet,
  awaited: readonly SentTopUp[]
): readonly Movement[] {
  const since = Math.min(...awaited.map(({ searchedUntil }) => searchedUntil))
  const { movements } = walletActivity(store, wallet, wallets, since - TRANSFER_SPAN, at)
  const claimed = claimedRises(store, wallet.id, since)
  return movements.filter(({ at: time, kind }) => kind === 'topUp' && time > since && !claimed.has(time))
}

/** The rise by the last reading, if it was one, in the order in which readings came: the clock may have been set back. */
function lastStep(
  { at, before, isWatched, wallet, wallets }: SettledWallet,
  { amountAt, readAt }: WalletBefore
): readonly Movement[] {
  const lastAt = amountAt ?? at
  const afterGap = !isWatched || amountAt !== readAt
  const steps = wallets
    .filter(({ currency }) => currency === wallet.currency)
    .map(({ amount, id }): readonly [string, readonly Movement[]] => {
      const earlier = before.find(one => one.id === id)?.amount ?? null
      if (amount === null || earlier === null) return [id, []]
      const first = { from: lastAt, until: lastAt, amount: earlier, afterGap: false }
      return [id, movementsOf([first, { from: at, until: at, amount, afterGap }])]
    })
  const movements = withTransfers(new Map(steps)).get(wallet.id) ?? []
  return movements.filter(({ kind }) => kind === 'topUp')
}

/** When the rises were read that are taken for other top-ups. */
function claimedRises(store: Store, walletId: string, since: number): ReadonlySet<number> {
  const others = store.sentTopUps.forWallet(walletId, since)
  return new Set(others.flatMap(({ arrivedAt }) => arrivedAt ?? []))
}

/** What a wallet pays and takes in within some time, by its last week, known top-ups left out. */
function habitsOf(
  store: Store,
  walletId: string,
  at: number
): Pick<RiseContext, 'habits' | 'similar' | 'span'> {
  const since = at - HABITS_SPAN
  const claimed = claimedRises(store, walletId, since)
  const periods = store.readings.periods(walletId, since, at - 1)
  const movements = movementsOf(periods).filter(movement => !claimed.has(movement.at))
  return {
    habits: (length, large) => habitsWithin(movements, length, large),
    similar: (amount, off) => countSimilar(movements, amount, off),
    span: Math.max(MINUTE, at - Math.max(since, periods[0]?.from ?? at))
  }
}

/** Whether it may have been moved from another wallet of the account, which paid no more than usual besides, or a fee. */
function mayBeMoved(store: Store, { wallet, wallets }: SettledWallet, rise: Movement): boolean {
  if (isOnlyInCurrency(wallet, wallets)) return false
  const others = wallets.filter(({ currency, id }) => currency === wallet.currency && id !== wallet.id)
  return others.some(({ id }) =>
    movementsOf(store.readings.periods(id, rise.after - TRANSFER_SPAN, rise.at)).some(fall => {
      const isFall = fall.kind === 'spending' && fall.at > rise.after - READ_APART
      if (!isFall || isBelow(fall.amount, rise.amount)) return false
      const left = new Big(fall.amount).minus(rise.amount)
      if (left.lte(new Big(rise.amount).times(MOST_FEE))) return true
      const { spent } = habitsOf(store, id, fall.after).habits(fall.at - fall.after, fall.amount)
      return left.lte(new Big(spent).times(UNUSUAL))
    })
  )
}

/** Whether in a gap since it was sent as much may have been spent as would hide it. */
function mayHaveComeUnseen(
  store: Store,
  { amount, sentAt, walletId }: SentTopUp,
  at: number,
  habits: RiseContext['habits']
): boolean {
  const periods = store.readings.periods(walletId, sentAt, at)
  return periods.slice(1).some((period, index) => {
    const last = periods[index] as BalancePeriod
    if (!period.afterGap) return false
    const change = subtract(period.amount, last.amount)
    const hidden = subtract(amount, change)
    return !isBelow(habits(period.from - last.until, amount).spent, hidden)
  })
}
