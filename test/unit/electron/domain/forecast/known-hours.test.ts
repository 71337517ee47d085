import { expect, test } from 'vitest'
import { type HourlySpending, hoursEnd, knownHours, ordinaryPayment } from '#domain/forecast/known-hours.ts'
import { HOUR } from '#domain/time/units.ts'

const hour = (index: number, spent: number, seen = 1, toppedUp = 0): HourlySpending => ({
  hour: index * HOUR,
  spent,
  toppedUp,
  seen
})

/** Spending and known share by hour, of hours that ended with a balance; nothing is empty unless `ordinary` is given. */
function known(hours: readonly HourlySpending[], balance = 1e6, ordinary: number | null = null) {
  const until = ((hours.at(-1)?.hour ?? 0) / HOUR + 1) * HOUR
  const { from, known: shares, spent } = knownHours(hours, { until, balance, ordinary })
  return [...shares].flatMap((share, index) =>
    share > 0 ? [[from / HOUR + index, spent[index], share] as const] : []
  )
}
const spentOf = (...hours: readonly HourlySpending[]) => known(hours).map(([at, spent]) => [at, spent])

test('consecutive hours are kept as they are', () => {
  expect(spentOf(hour(1, 10), hour(2, 0), hour(3, 5))).toEqual([
    [1, 10],
    [2, 0],
    [3, 5]
  ])
})

test('spending during an unobserved night is spread over it', () => {
  expect(spentOf(hour(1, 10), hour(4, 12))).toEqual([
    [1, 10],
    [2, 4],
    [3, 4],
    [4, 4]
  ])
})

test('an unobserved time never counts as time without spending', () => {
  const first = [1, 10]
  expect(spentOf(hour(1, 10), hour(4, 0))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(4, 12, 1, 500))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(40, 12))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(2, 0, 0), hour(3, 0, 0.1))).toEqual([first])
})

test('hours in which the wallet stood empty never count as hours without spending', () => {
  // 100 spent down to 5, then nothing for two hours, then a top-up of 500 of which 40 are spent.
  const hours = [hour(0, 50), hour(1, 100), hour(2, 0), hour(3, 0), hour(4, 40, 1, 500), hour(5, 30)]
  expect(known(hours, 435, 20)).toEqual([
    [0, 50, 1],
    [1, 100, 0.5],
    [4, 40, 0.5],
    [5, 30, 1]
  ])
})

test('a wallet that ran low and was topped up in the same hour paid for a part of it', () => {
  expect(known([hour(0, 50), hour(1, 95, 1, 500), hour(2, 10)], 495, 20)[1]).toEqual([1, 95, 0.65])
})

test('hours that are missing while it stood empty stay unknown, and those with a balance stay as they were', () => {
  const spent = [hour(0, 50), hour(1, 0), hour(9, 0), hour(10, 20, 1, 100)]
  expect(known(spent, 85, 20).map(([at]) => at)).toEqual([0, 10])
  expect(known(spent, 885, 20).map(([at]) => at)).toEqual([0, 1, 10])
})

test('of a wallet that pays on credit no hour counts as empty', () => {
  const hours = [hour(0, 50), hour(1, 0), hour(2, 70), hour(3, 0)]
  expect(known(hours, -500, 20)).toHaveLength(4)
})

test('an ordinary payment is what nine of ten stay below, by falls or else by hours', () => {
  const falls = [10, 20, 30, 40, 50, 60, 70, 80, 90, 5000]
  expect(ordinaryPayment(falls, [])).toBe(90)
  expect(ordinaryPayment([10], [hour(0, 30), hour(1, 0), hour(2, 50), hour(3, 40)])).toBe(40)
  expect(ordinaryPayment([10], [hour(0, 30), hour(1, 50)])).toBeNull()
})

test('hours end with the balance read last before the full hour, and know the falls until then', () => {
  const period = (minute: number, amount: string) => ({
    from: minute * 60_000,
    until: minute * 60_000,
    amount,
    afterGap: false
  })
  const balances = Array.from({ length: 12 }, (_, index) => period(index * 5, String(1000 - index * 10)))
  const recent = [...balances, period(61, '500')]
  expect(hoursEnd([], recent, HOUR)).toEqual({ until: HOUR, balance: 890, ordinary: 10 })
  expect(hoursEnd([], [], HOUR)).toEqual({ until: HOUR, balance: 0, ordinary: null })
})
