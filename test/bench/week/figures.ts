import type { Account } from '#domain/accounts/account.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { providers } from '#test/providers/known.ts'
import type { Figure } from '../table.ts'
import { accountProviders } from './accounts.ts'
import { type BalanceAges, quantile } from './balance-ages.ts'
import { type Calendar, type Period, providerBlockedPeriods } from './calendar.ts'
import type { SentRequest } from './faulty-transport.ts'
import { recoveryDelays } from './recovery-delays.ts'
import { requestStats } from './request-stats.ts'

export interface Measured {
  readonly accounts: readonly Account[]
  readonly calendar: Calendar
  readonly sent: readonly SentRequest[]
  readonly ages: BalanceAges
  /** By account: when its figures were read, milliseconds from the start of the week. */
  readonly reads: readonly (readonly number[])[]
  readonly falselyFresh: number
}

/** The figures of the week. */
export function weekFigures(measured: Measured): readonly Figure[] {
  const { accounts, calendar, ages, falselyFresh, sent } = measured
  const requests = accounts.map((_, index) => requestStats(sent.filter(({ account }) => account === index)))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const count = (value: number) => ({ value, unit: 'requests' })
  const ofProviders = providers.flatMap(({ id, name, interval, budget }): Figure[] => {
    const own = requests.filter((_, index) => accounts[index]?.providerId === id)
    const perDay = sum(own.flatMap(({ perDay }) => perDay)) / 7
    const busiest = Math.max(...own.flatMap(({ perDay }) => perDay))
    const gap = Math.min(...own.map(({ leastGap }) => leastGap)) / 1000
    return [
      { name: `${name}, ${own.length} accounts: a day in all`, ...count(perDay) },
      {
        name: `${name}: an account's busiest day`,
        ...count(busiest),
        ...(budget ? { most: budget.perDay } : {})
      },
      { name: `${name}: least time between two readings`, value: gap, unit: 's', least: interval.least * 60 }
    ]
  })
  const minutes = (milliseconds: number) => ({ value: milliseconds / MINUTE, unit: 'min' })
  const delaysAfter = (of: (index: number) => readonly Period[]) =>
    accounts.flatMap(({ intervalMinutes }, index) => {
      const troubles = providerBlockedPeriods(calendar, accountProviders, index)
      const reads = measured.reads[index] ?? []
      return recoveryDelays({ periods: of(index), troubles, reads, interval: intervalMinutes * MINUTE })
    })
  const wakeDelays = delaysAfter(() => calendar.asleep)
  const onlineDelays = delaysAfter(() => calendar.offline)
  const faultDelays = delaysAfter(index => calendar.faults[index] ?? [])
  return [
    ...ofProviders,
    {
      name: 'Most requests in one reading',
      ...count(Math.max(...requests.map(({ mostAtOnce }) => mostAtOnce))),
      most: 6
    },
    {
      name: 'Sent before a throttled account was to',
      ...count(sum(requests.map(({ duringRetryAfter }) => duringRetryAfter))),
      most: 0
    },
    { name: 'Age while nothing is wrong: median', ...minutes(quantile(ages.undisturbed, 0.5)) },
    { name: 'Age while nothing is wrong: 99 %', ...minutes(quantile(ages.undisturbed, 0.99)) },
    {
      name: 'Age while nothing is wrong: oldest, in intervals',
      value: quantile(ages.undisturbedRatios, 1),
      unit: '×',
      most: 1.15
    },
    {
      name: 'Age while another account of its provider has a fault: 99 %, in intervals',
      value: quantile(ages.otherFaultRatios, 0.99),
      unit: '×'
    },
    {
      name: 'Age while another account of its provider has a fault: oldest, in intervals',
      value: quantile(ages.otherFaultRatios, 1),
      unit: '×'
    },
    { name: 'Age while awake and online, faults included: median', ...minutes(quantile(ages.all, 0.5)) },
    { name: 'Age while awake and online, faults included: 99 %', ...minutes(quantile(ages.all, 0.99)) },
    { name: 'Figures called fresh that are too old for it', value: falselyFresh, unit: 'figures', most: 0 },
    { name: 'Read after waking: median', ...minutes(quantile(wakeDelays, 0.5)) },
    { name: 'Read after waking: latest', ...minutes(quantile(wakeDelays, 1)), most: 2 },
    {
      name: 'Overdue, read after the network returned: latest',
      ...minutes(quantile(onlineDelays, 1)),
      most: 2
    },
    { name: 'Overdue, read after a fault ended: median', ...minutes(quantile(faultDelays, 0.5)) },
    {
      name: 'Overdue, read after a fault ended: latest',
      ...minutes(quantile(faultDelays, 1)),
      most: (1.1 * HOUR) / MINUTE
    }
  ]
}
