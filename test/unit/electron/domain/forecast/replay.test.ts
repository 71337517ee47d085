import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Past } from '#domain/forecast/past.ts'
import { type Present, replay } from '#domain/forecast/replay.ts'
import type { UsualPace } from '#domain/forecast/usual-pace.ts'
import { hoursOfSpending, usualOf } from '../forecast-samples.ts'

const calm: Present = { hourOfWeek: 34.5, paceFactors: [0, 0] }
const GRAIN = 1

function pastFrom(spentAt: (hour: number, day: number) => number): Past {
  const { past } = usualOf(hoursOfSpending(42, spentAt)) as UsualPace
  if (!past) throw new Error('no past')
  return past
}

test('a past without surprises says that usual spending is what it takes', () => {
  const { earliest, likely, latest } = replay(
    pastFrom(() => 60),
    calm,
    600,
    GRAIN
  )
  expect(likely / 600).toBeCloseTo(1, 2)
  expect(earliest).toBeGreaterThan(0.85 * 600)
  expect(latest).toBeLessThan(1.15 * 600)
})

test('the less regular the past, the wider the range', () => {
  const widthOf = (spentAt: (hour: number, day: number) => number) => {
    const { earliest, latest } = replay(pastFrom(spentAt), calm, 300, GRAIN)
    return latest / earliest
  }
  const irregular = widthOf((hour, day) => ((hour * 31 + day * 17) % 13 < 3 ? 260 : 0))
  expect(irregular).toBeGreaterThan(1.5 * widthOf(() => 60))
})

test('a busy last hour brings the end nearer, a quiet one takes it further away', () => {
  const uneven = pastFrom((_, day) => (day % 3 === 0 ? 120 : 30))
  const at = (factor: number) => replay(uneven, { ...calm, paceFactors: [factor, factor] }, 300, GRAIN).likely
  expect(at(0.7)).toBeLessThan(0.85 * at(0))
  expect(at(-0.7)).toBeGreaterThan(at(0))
})

test('where the past is too short for the amount, the range is that of the formula', () => {
  const { earliest, likely, latest } = replay(
    pastFrom(() => 60),
    calm,
    60 * 24 * 40,
    GRAIN
  )
  expect(likely).toBeCloseTo(60 * 24 * 40)
  expect(latest / likely).toBeCloseTo(likely / earliest)
  expect(latest / likely).toBeGreaterThan(1.1)
})

test('amounts in a smaller unit give the same answer in that unit', () => {
  const spent = (hour: number, day: number) => (hour > 7 && hour < 20 ? 20 + ((hour * 7 + day * 13) % 60) : 0)
  const [one, cents] = [pastFrom(spent), pastFrom((hour, day) => 100 * spent(hour, day))]
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 20_000 }), amount => {
      const [some, same] = [replay(one, calm, amount, GRAIN), replay(cents, calm, 100 * amount, 100 * GRAIN)]
      for (const side of ['earliest', 'likely', 'latest'] as const)
        expect(same[side] / some[side] / 100).toBeCloseTo(1, 6)
    })
  )
})

test('the range is in order whatever the last hours were', () => {
  const factor = fc.double({ min: -3, max: 3, noNaN: true })
  const uneven = pastFrom((hour, day) => (hour * 31 + day * 17) % 97)
  fc.assert(
    fc.property(factor, factor, fc.integer({ min: 1, max: 100_000 }), (short, long, amount) => {
      const { earliest, likely, latest } = replay(
        uneven,
        { ...calm, paceFactors: [short, long] },
        amount,
        GRAIN
      )
      expect(earliest).toBeGreaterThan(0)
      expect(earliest).toBeLessThanOrEqual(likely)
      expect(likely).toBeLessThanOrEqual(latest)
      expect(latest).toBeLessThan(Number.POSITIVE_INFINITY)
    })
  )
})
