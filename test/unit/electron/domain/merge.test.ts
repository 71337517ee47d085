import { expect, test } from 'vitest'
import { runsOf } from '../../../../electron/domain/merge.ts'
import type { Stretch } from '../../../../electron/domain/stretch.ts'

const stretch = (from: number, until: number, afterGap = false): Stretch => ({
  from,
  until,
  amount: String(from),
  afterGap
})
const held = [stretch(100, 110), stretch(120, 130), stretch(200, 210, true)]
const added = (others: readonly Stretch[], closedBefore: number | null = null) =>
  runsOf(held, others, closedBefore).flatMap(run => run.added)

test('where nothing is held everything is new, in the order of time', () => {
  const runs = runsOf([], [stretch(5, 6, true), stretch(1, 2)], null)
  expect(runs).toEqual([{ before: null, added: [stretch(1, 2), stretch(5, 6, true)], after: null }])
})

test('what is held, or lies where it was watched, is known', () => {
  expect(added([...held, stretch(105, 115), stretch(115, 116), stretch(130, 131)])).toEqual([])
})

test('before the first, in a gap and after the last there is room', () => {
  const others = [stretch(50, 60), stretch(150, 160), stretch(300, 310)]
  const runs = runsOf(held, others, null)
  expect(runs.map(({ before, after }) => [before?.from, after?.from])).toEqual([
    [undefined, 100],
    [120, 200],
    [200, undefined]
  ])
  expect(runs.flatMap(run => run.added.map(({ from }) => from))).toEqual([50, 150, 300])
})

test('what is added ends where the next begins', () => {
  expect(added([stretch(150, 250)])).toMatchObject([{ from: 150, until: 200 }])
})

test('it follows what is held without a gap only where it did so among the others', () => {
  expect(added([stretch(120, 130), stretch(140, 150)])).toEqual([stretch(140, 150)])
  expect(added([stretch(140, 150)])).toEqual([stretch(140, 150, true)])
  expect(added([stretch(119, 130), stretch(140, 150)])).toEqual([stretch(140, 150, true)])
})

test('the gap after it is closed only where the others say that nothing was missed', () => {
  const gapAfter = (others: readonly Stretch[]) => runsOf(held, others, null)[0]?.after?.afterGap
  expect(gapAfter([stretch(150, 160), stretch(200, 210)])).toBe(false)
  expect(gapAfter([stretch(150, 160), stretch(200, 210, true)])).toBe(true)
  expect(gapAfter([stretch(150, 160)])).toBe(true)
  expect(gapAfter([stretch(50, 60)])).toBe(true)
})

test('of the others that overlap the first is taken', () => {
  expect(added([stretch(150, 160), stretch(150, 155), stretch(155, 170)])).toMatchObject([{ from: 150 }])
})

test('a gap from before readings were thinned is not filled, the time before the first reading is', () => {
  const others = [stretch(50, 60), stretch(150, 160), stretch(180, 190)]
  expect(added(others, 170).map(({ from }) => from)).toEqual([50, 180])
})
