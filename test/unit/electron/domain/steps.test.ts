import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish, sortInSteps } from '#domain/steps.ts'

test('sorting in steps is sorting, equal items in their order', () => {
  const items = fc.array(fc.nat(50), { maxLength: 60 }).map(some =>
    // More than are sorted in one go.
    Array.from({ length: some.length * 200 }, (_, at) => ({
      at,
      by: (some[at % some.length] ?? 0) + (at % 7)
    }))
  )
  fc.assert(
    fc.property(items, all => {
      const compare = (a: { by: number }, b: { by: number }) => a.by - b.by
      expect(finish(sortInSteps(all, compare))).toEqual(all.toSorted(compare))
    }),
    { numRuns: 20 }
  )
})
