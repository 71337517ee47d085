import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import {
  captive,
  cutting,
  dead,
  deadProxy,
  flapping,
  good,
  hostsOf,
  type Line,
  nameless,
  noSuchName,
  noWay,
  plainBox,
  worldOn
} from './line.ts'

const lines: Readonly<Record<string, Line>> = {
  good,
  dead,
  nameless,
  noSuchName,
  noWay,
  captive,
  plainBox,
  cutting,
  deadProxy,
  flapping: flapping(dead),
  flappingAtOnce: flapping(noWay),
  slowlyFlapping: flapping(dead, 4 * MINUTE)
}

/** What a line is like, and for how long. */
const span = fc.record({
  line: fc.constantFrom(...Object.keys(lines)),
  minutes: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 150 }))
})

/** Milliseconds from the line's return until an attempt that it swallowed has ended, and until all are read after that. */
const UNDER_WAY = 30_000
const READ_WITHIN = MINUTE

test.each([2, 3, 6])(
  'whatever a line does for days, %s accounts that are well are never told',
  async count => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(span, { minLength: 20, maxLength: 40 }),
        fc.integer(),
        async (spans, seed) => {
          const world = await worldOn(hostsOf(count), { random: seeded(seed) })
          let passed = 0
          for (const { line, minutes } of spans) {
            world.line.now = lines[line] ?? good
            await world.clock.pass(minutes * MINUTE)
            passed += minutes * MINUTE
            if (passed > 24 * HOUR) break
          }
          expect(world.notices).toEqual([])
        }
      ),
      { numRuns: 3, seed: count }
    )
  }
)

test('whatever was wrong with the network, all accounts are read within a minute of the first answer', async () => {
  const outage = fc.record({
    line: fc.constantFrom(
      'dead',
      'nameless',
      'noSuchName',
      'noWay',
      'captive',
      'plainBox',
      'cutting',
      'deadProxy'
    ),
    minutes: fc.integer({ min: 10, max: 200 }),
    seconds: fc.integer({ min: 0, max: 59 })
  })
  await fc.assert(
    fc.asyncProperty(outage, fc.integer({ min: 2, max: 8 }), fc.integer(), async (out, count, seed) => {
      const world = await worldOn(hostsOf(count), { random: seeded(seed) })
      world.line.now = lines[out.line] ?? good
      await world.clock.pass(out.minutes * MINUTE + out.seconds * 1_000)
      expect(world.trouble()).not.toBeNull()
      world.line.now = good
      const backTick = world.clock.monotonic()
      await world.clock.pass(UNDER_WAY + READ_WITHIN)
      expect(world.trouble()).toBeNull()
      const read = world.attempts.filter(({ failure, tick }) => failure === null && tick >= backTick)
      expect(new Set(read.map(({ host }) => host)).size).toBe(count)
    }),
    { numRuns: 10, seed: 7 }
  )
})
