import { expect, test } from 'vitest'
import { initialSettings, type Settings } from '#domain/settings.ts'
import { HOUR } from '#domain/time/units.ts'
import { warnWhenNotSaved } from '#monitor/alerts/unsaved-warning.ts'

const full = { kind: 'unkept', why: 'full', since: 0 } as const
type Listener = Parameters<Parameters<typeof warnWhenNotSaved>[0]['subscribe']>[0]

function makeWarning() {
  const warnings: string[] = []
  let at = new Date(2026, 10, 26, 12).getTime()
  let notify: Listener = () => undefined
  const subscribe = (listener: Listener) => {
    notify = listener
    return () => undefined
  }
  warnWhenNotSaved({ subscribe }, (why, language) => warnings.push(`${why} ${language}`))
  const publish = (
    dataStatus: typeof full | null,
    changes: Partial<Settings> = {},
    snoozedUntil: number | null = null
  ) => notify({ at, dataStatus, language: 'sw', settings: { ...initialSettings, ...changes }, snoozedUntil })
  return { publish, warnings, pass: (milliseconds: number) => (at += milliseconds) }
}

test('warns once, in the user’s language, that nothing can be saved, and again when it happens again', () => {
  const { pass, publish, warnings } = makeWarning()
  publish(null)
  expect(warnings).toEqual([])
  publish(full)
  pass(3 * HOUR)
  publish(full)
  expect(warnings).toEqual(['full sw'])
  publish(null)
  publish(full)
  expect(warnings).toEqual(['full sw', 'full sw'])
})

test('does not repeat the warning for a disk that is full on and off', () => {
  const { pass, publish, warnings } = makeWarning()
  for (let time = 0; time < 5; time += 1) {
    publish(full)
    publish(null)
    pass(HOUR / 10)
  }
  expect(warnings).toHaveLength(1)
})

test.each([
  ['notifications are off', { notifications: false }, null],
  ['everything is snoozed', {}, Number.MAX_SAFE_INTEGER],
  ['quiet hours last', { quiet: { ...initialSettings.quiet, enabled: true, from: 0, to: 0 } }, null]
] as const)('waits while %s', (_, changes, snoozedUntil) => {
  const { publish, warnings } = makeWarning()
  publish(full, changes, snoozedUntil)
  expect(warnings).toEqual([])
  publish(full)
  expect(warnings).toEqual(['full sw'])
})
