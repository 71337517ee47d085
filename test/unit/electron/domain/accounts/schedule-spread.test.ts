import fc from 'fast-check'
import { expect, test } from 'vitest'
import { staggerDelays } from '#domain/accounts/schedule.ts'
import { MINUTE } from '#domain/time/units.ts'

const many = (count: number, host = 'a', interval = 5 * MINUTE) =>
  Array.from({ length: count }, () => ({ host, interval }))

test('200 accounts on one host are spread a second apart', () => {
  const waits = staggerDelays(many(200), () => 0)
  expect(waits).toEqual(Array.from({ length: 200 }, (_, index) => index * 1000))
})

test('with too many accounts for that, they fit into their interval', () => {
  const waits = staggerDelays(many(200, 'a', MINUTE), () => 0.999)
  expect(Math.max(...waits)).toBeLessThan(MINUTE)
  expect(waits[1]).toBeLessThan(600)
})

test('a few accounts on separate hosts are read within a second', () => {
  const waits = staggerDelays(
    ['a', 'b', 'c'].flatMap(host => many(1, host)),
    () => 0.9
  )
  expect(waits).toEqual([900, 900, 900])
})

test('no two accounts on a host share a slot', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 300 }),
      fc.integer({ min: 1, max: 60 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      (count, minutes, stream) => {
        const waits = staggerDelays(many(count, 'a', minutes * MINUTE), () => stream.next().value)
        const spacing = Math.min(1000, (minutes * MINUTE) / count)
        for (const [index, wait] of waits.entries()) {
          expect(wait).toBeGreaterThanOrEqual(Math.floor(index * spacing))
          expect(wait).toBeLessThanOrEqual(Math.ceil((index + 1) * spacing))
        }
      }
    )
  )
})
