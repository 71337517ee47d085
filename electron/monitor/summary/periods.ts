import { type Amount, add, compare, subtract, sumOf } from '#domain/money/money.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import { type Movement, movementsOf } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
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
 * topped up.
 */
export function accountPeriods(
  store: Store,
  accountId: string,
  period: Stretch
): ReadonlyMap<string, WalletPeriod> {
  const wallets = store.wallets.forAccount(accountId)
  const byCurrency = Map.groupBy(wallets, ({ currency }) => currency)
  return new Map([...byCurrency.values()].flatMap(group => periodsOf(store, group, period)))
}

function periodsOf(
  store: Store,
  group: readonly StoredWallet[],
  period: Stretch
): readonly (readonly [walletId: string, WalletPeriod])[] {
  const activities = activitiesOf(store, group, period)
  const past = sameStretches(period, localCalendar).map(stretch => ({
    stretch,
    activities: activitiesOf(store, group, stretch)
  }))
  return group.map(({ amount, id }) => {
    const spent = past.flatMap(({ activities, stretch }) => {
      const known = activities.get(id)
      return known?.opening && isKnown(store, id, stretch) ? [known.spent] : []
    })
    return [id, { ...figuresOf(activities.get(id), amount), usual: usualOf(spent) }] as const
  })
}

const none = { opening: null, spent: null, toppedUp: null, moved: null }

/** What does not add up to the balance is not told: the clock was set back meanwhile. */
function figuresOf(activity: Activity | undefined, amount: Amount | null): Omit<WalletPeriod, 'usual'> {
  if (!activity?.opening || amount === null) return none
  const { moved, opening, spent, toppedUp } = activity
  const closing = add(subtract(add(opening.amount, toppedUp), spent), moved)
  return compare(closing, amount) === 0 ? { opening, spent, toppedUp, moved } : { ...none, opening }
}

function activitiesOf(
  store: Store,
  group: readonly StoredWallet[],
  { from, until }: Stretch
): ReadonlyMap<string, Activity> {
  const periods = new Map(group.map(({ id }) => [id, store.readings.periods(id, from, until)]))
  const movements = withTransfers(new Map([...periods].map(([id, own]) => [id, movementsOf(own)])))
  return new Map(
    group.map(({ id }) => {
      const first = periods.get(id)?.[0]
      const own = movements.get(id) ?? []
      const sum = (kind: Movement['kind']) => sumOf(own.filter(movement => movement.kind === kind))
      return [
        id,
        {
          opening:
            first && first.from <= from ? { amount: first.amount, at: Math.min(first.until, from) } : null,
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
