import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quietUntil } from '#domain/alerts/quiet-hours.ts'
import { levelOf, noThresholds, type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { higherThresholds, type SetupSettings, weakensSetting } from '#domain/setup/weakening.ts'

const { quiet } = initialSettings
const night = { ...quiet, enabled: true }
const { summaries: off } = initialSettings
const on = { ...off, morning: { ...off.morning, on: true } }

/** For each setting: changes that weaken it, and some that do not. */
const changes: {
  readonly [K in keyof SetupSettings]: readonly (readonly [SetupSettings[K], SetupSettings[K], boolean])[]
} = {
  language: [['en', 'fr', false]],
  appearance: [['dark', 'light', false]],
  shortcut: [['F5', '', false]],
  notifications: [
    [true, false, true],
    [false, true, false]
  ],
  hideAmounts: [
    [true, false, true],
    [false, true, false]
  ],
  amountsInNotifications: [
    ['never', 'unlocked', true],
    ['never', 'always', true],
    ['unlocked', 'always', true],
    ['always', 'unlocked', false],
    ['unlocked', 'never', false]
  ],
  hideFromCapture: [
    [true, false, true],
    [false, true, false]
  ],
  remindAfterMinutes: [
    [60, 240, true],
    [1440, null, true],
    [null, 1440, false],
    [240, 60, false]
  ],
  quiet: [
    [quiet, night, true],
    [quiet, { ...night, days: [] }, false],
    [quiet, { ...quiet, from: 0, to: 0 }, false],
    [quiet, { ...quiet, criticalComesThrough: false }, true],
    [night, { ...night, criticalComesThrough: false }, true],
    [night, quiet, false],
    [night, { ...night, from: night.from - 1 }, true],
    [night, { ...night, from: night.from + 1, to: night.to - 1 }, false],
    [night, { ...night, to: night.to + 1 }, true],
    [{ ...night, days: [1] }, { ...night, days: [2] }, true],
    [{ ...night, from: 0, to: 0 }, night, false],
    [night, { ...night, from: 0, to: 0 }, true]
  ],
  summaries: [
    [off, on, false],
    [on, off, true],
    [on, { ...on, morning: { ...on.morning, days: [1] } }, true],
    [on, { ...on, morning: { ...on.morning, at: 480 } }, false],
    [on, { ...on, closing: { ...on.closing, on: true } }, false],
    [on, { ...on, onlyNeeds: true }, true],
    [{ ...on, onlyNeeds: true }, on, false]
  ],
  bankClosed: [
    [{ weekdays: [0, 6], holidays: [] }, { weekdays: [0], holidays: [] }, true],
    [{ weekdays: [0], holidays: [] }, { weekdays: [0, 6], holidays: [] }, false],
    [{ weekdays: [0], holidays: ['2026-12-25'] }, { weekdays: [0], holidays: [] }, true],
    [{ weekdays: [0], holidays: [] }, { weekdays: [0], holidays: ['2026-12-25'] }, false]
  ],
  unreadableAfterMinutes: [
    [60, 61, true],
    [60, 5, false]
  ],
  keepReadingsDays: [
    [null, 1095, true],
    [1095, 365, true],
    [365, null, false],
    [365, 1095, false]
  ],
  updates: [
    [true, false, true],
    [false, true, false]
  ]
}

test.each(
  Object.entries(changes).flatMap(([name, all]) =>
    all.map(([before, after, isWeaker]) => [name as keyof SetupSettings, before, after, isWeaker] as const)
  )
)('%s from %j to %j weakens: %s', (name, before, after, isWeaker) => {
  expect(weakensSetting(name, before as never, after as never)).toBe(isWeaker)
})

test('quiet hours that do not weaken are quiet at no new moment', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  const hours = fc.record({
    enabled: fc.boolean(),
    from: minute,
    to: minute,
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
    criticalComesThrough: fc.boolean()
  })
  const at = (moment: number) => ({
    weekday: Math.floor(moment / 86_400_000) % 7,
    minutes: Math.floor(moment / 60_000) % 1440
  })
  fc.assert(
    fc.property(hours, hours, fc.integer({ min: 0, max: 7 * 1440 - 1 }), (before, after, minutes) => {
      fc.pre(!weakensSetting('quiet', before, after))
      const isQuiet = (one: typeof before) => quietUntil(one, minutes * 60_000, at) !== null
      expect(isQuiet(after) && !isQuiet(before)).toBe(false)
      expect(before.criticalComesThrough && !after.criticalComesThrough).toBe(false)
    })
  )
})

const amount = fc.option(fc.integer({ min: 0, max: 60 }).map(String))
const figure = fc.option(fc.integer({ min: 1, max: 60 }))
const rules = fc
  .record({ low: amount, critical: amount, lastsLessThan: figure, dailyShare: figure })
  .filter(rule => thresholdsProblem(rule) === null)
const severity = { healthy: 0, low: 1, critical: 2 }

test('of two sets of thresholds the higher ones are valid, and alert no later than the first', () => {
  fc.assert(
    fc.property(rules, rules, fc.integer({ min: 0, max: 70 }).map(String), (before, after, balance) => {
      const taken = higherThresholds(before, after)
      expect(thresholdsProblem(taken)).toBeNull()
      expect(severity[levelOf(balance, taken)]).toBeGreaterThanOrEqual(severity[levelOf(balance, before)])
      for (const part of ['lastsLessThan', 'dailyShare'] as const)
        expect(taken[part] ?? 0).toBeGreaterThanOrEqual(before[part] ?? 0)
    })
  )
})

test.each<[Partial<Thresholds>, Partial<Thresholds>, Partial<Thresholds>]>([
  [
    { low: '100', critical: '50' },
    { low: '200', critical: '30' },
    { low: '200', critical: '50' }
  ],
  [{ low: '100' }, { critical: '30' }, { low: '100', critical: '30' }],
  [{ critical: '50' }, { low: '40', critical: '30' }, { critical: '50' }],
  [{ low: '9' }, { low: '10' }, { low: '10' }],
  [{ lastsLessThan: 60 }, { lastsLessThan: 30, dailyShare: 20 }, { lastsLessThan: 60, dailyShare: 20 }]
])('%j with %j becomes %j', (before, after, taken) => {
  const whole = (some: Partial<Thresholds>) => ({ ...noThresholds, ...some })
  expect(higherThresholds(whole(before), whole(after))).toEqual(whole(taken))
})
