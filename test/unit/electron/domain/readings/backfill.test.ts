import { expect, test } from 'vitest'
import { backfillRuns } from '#domain/readings/backfill.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'

const period = (from: number, until: number, afterGap = false): BalancePeriod => ({
  from,
  until,
  amount: String(from),
  afterGap
})
const held = [period(100, 110), period(120, 130), period(200, 210, true)]
const added = (others: readonly BalancePeriod[], closedBefore: number | null = null) =>
  backfillRuns(held, others, closedBefore).flatMap(run => run.added)

test('with no existing readings everything is added, ordered by time', () => {
  const runs = backfillRuns([], [period(5, 6, true), period(1, 2)], null)
  expect(runs).toEqual([{ before: null, added: [period(1, 2), period(5, 6, true)], after: null }])
})

test('readings that exist already, or fall into an observed period, are not added', () => {
  expect(added([...held, period(105, 115), period(115, 116), period(130, 131)])).toEqual([])
})

test('readings are added before the first, in a gap and after the last', () => {
  const others = [period(50, 60), period(150, 160), period(300, 310)]
  const runs = backfillRuns(held, others, null)
  expect(runs.map(({ before, after }) => [before?.from, after?.from])).toEqual([
    [undefined, 100],
    [120, 200],
    [200, undefined]
  ])
  expect(runs.flatMap(run => run.added.map(({ from }) => from))).toEqual([50, 150, 300])
})

test('an added balance period ends where the next one begins', () => {
  expect(added([period(150, 250)])).toMatchObject([{ from: 150, until: 200 }])
})

test('an added period follows the existing ones without a gap only if the imported readings say so', () => {
  expect(added([period(120, 130), period(140, 150)])).toEqual([period(140, 150)])
  expect(added([period(140, 150)])).toEqual([period(140, 150, true)])
  expect(added([period(119, 130), period(140, 150)])).toEqual([period(140, 150, true)])
})

test('the gap after added periods is closed only if the imported readings cover it', () => {
  const gapAfter = (others: readonly BalancePeriod[]) => backfillRuns(held, others, null)[0]?.after?.afterGap
  expect(gapAfter([period(150, 160), period(200, 210)])).toBe(false)
  expect(gapAfter([period(150, 160), period(200, 210, true)])).toBe(true)
  expect(gapAfter([period(150, 160)])).toBe(true)
  expect(gapAfter([period(50, 60)])).toBe(true)
})

test('of overlapping imported periods the first is taken', () => {
  expect(added([period(150, 160), period(150, 155), period(155, 170)])).toMatchObject([{ from: 150 }])
})

test('a gap from before readings were thinned is not filled, but the time before the first reading is', () => {
  const others = [period(50, 60), period(150, 160), period(180, 190)]
  expect(added(others, 170).map(({ from }) => from)).toEqual([50, 180])
})
