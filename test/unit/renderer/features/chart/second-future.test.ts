import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { secondFuture } from '#renderer/features/chart/second-future.ts'
import { outlookWith, shortTopUp, topUp } from '#renderer/gallery/top-up-samples.ts'
import { NOW, wallet } from '#test/unit/renderer/samples.ts'

const day = {
  from: NOW - DAY,
  to: NOW,
  periods: [{ from: NOW - HOUR, until: NOW, amount: '6480', afterGap: false }],
  topUps: [],
  forecast: []
}
const coming = (...topUps: readonly ReturnType<typeof topUp>[]) =>
  wallet({ topUps, outlookWithTopUps: outlookWith })

test('the balance rises when the money usually arrives, then falls to when the wallet runs out', () => {
  const future = secondFuture(coming(topUp()), day)
  expect(future.slice(0, 2)).toEqual([
    { at: NOW + 6 * MINUTE, value: 6_480 },
    { at: NOW + 6 * MINUTE, value: 56_480 }
  ])
  // Six hours of 72 and a half.
  expect(future[2]?.at).toBe(NOW + 6 * HOUR)
  expect(future[2]?.value).toBeCloseTo(56_480 * (1 - (6 * 60 - 6) / (3 * 24 * 60 + 38 - 6)))
})

test('what should have been there is drawn as of now, and several rise one after the other', () => {
  const late = topUp({ id: 'late', state: 'late', amount: '10000', sentAt: NOW - HOUR, lateAt: NOW - MINUTE })
  expect(secondFuture(coming(late, topUp()), day).slice(0, 4)).toEqual([
    { at: NOW, value: 6_480 },
    { at: NOW, value: 16_480 },
    { at: NOW + 6 * MINUTE, value: 16_480 },
    { at: NOW + 6 * MINUTE, value: 66_480 }
  ])
})

test('it starts from where the forecast has fallen to by then', () => {
  const forecast = [
    { at: NOW, least: '6480', likely: '6480', most: '6480' },
    { at: NOW + 5 * MINUTE, least: '5000', likely: '6000', most: '6480' }
  ]
  expect(secondFuture(coming(topUp()), { ...day, forecast })[1]).toEqual({
    at: NOW + 6 * MINUTE,
    value: 56_000
  })
})

test('money that comes after all that the chart shows is not drawn', () => {
  const byBank = topUp({ way: 'bank', usual: null, lateAt: NOW + 3 * DAY })
  expect(secondFuture(coming(byBank), day)).toEqual([])
})

test('nothing is drawn for what arrived, or where nobody knows how long it would last', () => {
  expect(secondFuture(coming(shortTopUp), day)).toEqual([])
  expect(secondFuture(wallet({ topUps: [topUp()] }), day)).toEqual([])
})
