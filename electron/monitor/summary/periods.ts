import { type Amount, add, compare, subtract, sumOf } from '#domain/money/money.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import { type Movement, movementsOf } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
import type { Steps } from '#domain/steps.ts'
import type { WalletPeriod } from '#domain/summary/compose.ts'
import { type Stretch, sameStretches, usualOf } from '#domain/summary/usual.ts'
import { HOUR } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { localCalendar } from '../clock/local-time.ts'

/** From so much of a stretch that was read it is known what was spent in it. */
const KNOWN_SHARE = 0.8

interface Activity {
  readonly opening: BalanceAt | null
  readonly spent: Amount
  readonly toppedUp: Amount
  readonly moved: Amount
}

/**
 * What is known of the period of each wallet of an account, by its id. Transfers between its wallets are neither spent nor
 * topped up. In steps: there may be hundreds of wallets, each with nine stretches of readings.
 */
export function* accountPeriods(
  store: Store,
  accountId: string,
  period: Stretch
): Steps<ReadonlyMap<string, WalletPeriod>> {
  const byCurrency = Map.groupBy(store.wallets.forAccount(accountId), ({ currency }) => currency)
  const periods = new Map<string, WalletPeriod>()
  for (const group of byCurrency.values())
    for (const [walletId, own] of yield* periodsOf(store, group, period)) periods.set(walletId, own)
  return periods
}

function* periodsOf(
  store: Store,
  group: readonly StoredWallet[],
  period: Stretch
): Steps<readonly (readonly [walletId: string, WalletPeriod])[]> {
  const activities = yield* activitiesOf(store, group, period)
  const spent = new Map<string, Amount[]>(group.map(({ id }) => [id, []]))
  for (const stretch of sameStretches(period, localCalendar))
    for (const [id, past] of yield* activitiesOf(store, group, stretch))
      if (past.opening && isKnown(store, id, stretch)) spent.get(id)?.push(past.spent)
  return group.map(({ amount, id }) => [
    id,
    { ...figuresOf(activities.get(id), amount), usual: usualOf(spent.get(id) ?? []) }
  ])
}

const none = { opening: null, spent: null, toppedUp: null, moved: null }

/** What does not add up to the balance is not told: the clock was set back meanwhile. */
function figuresOf(activity: Activity | undefined, amount: Amount | null): Omit<WalletPeriod, 'usual'> {
  if (!activity?.opening || amount === null) return none
  const { moved, opening, spent, toppedUp } = activity
  const closing = add(subtract(add(opening.amount, toppedUp), spent), moved)
  return compare(closing, amount) === 0 ? { opening, spent, toppedUp, moved } : { ...none, opening }
}

function* activitiesOf(
  store: Store,
  group: readonly StoredWallet[],
  { from, until }: Stretch
): Steps<ReadonlyMap<string, Activity>> {
  const openings = new Map<string, BalanceAt | null>()
  const unsorted = new Map<string, readonly Movement[]>()
  for (const { id } of group) {
    const periods = store.readings.periods(id, from, until)
    const [first] = periods
    const isBefore = first !== undefined && first.from <= from
    openings.set(id, isBefore ? { amount: first.amount, at: Math.min(first.until, from) } : null)
    unsorted.set(id, movementsOf(periods))
    yield
  }
  const movements = withTransfers(unsorted)
  yield
  return new Map(
    group.map(({ id }) => {
      const own = movements.get(id) ?? []
      const sum = (kind: Movement['kind']) => sumOf(own.filter(movement => movement.kind === kind))
      return [
        id,
        {
          opening: openings.get(id) ?? null,
          spent: sum('spending'),
          toppedUp: sum('topUp'),
          moved: subtract(sum('transferIn'), sum('transferOut'))
        }
      ]
    })
  )
}

/** Whether most of a stretch was read. */
function isKnown(store: Store, walletId: string, { from, until }: Stretch): boolean {
  const [first, last] = [Math.ceil(from / HOUR) * HOUR, Math.floor(until / HOUR) * HOUR]
  const seen = store.hourlyTotals.between(walletId, first, last).reduce((sum, hour) => sum + hour.seen, 0)
  return last > first && seen >= KNOWN_SHARE * (last - first)
}
