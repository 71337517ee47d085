import * as v from 'valibot'
import { expect, test } from 'vitest'
import { initialSettings, settingsChange } from '#domain/settings.ts'

test('the initial settings lie within the ranges that can be set', () => {
  expect(v.parse(settingsChange, initialSettings)).toEqual(initialSettings)
})

test.each([
  { language: 'xx' },
  { shortcut: 'Control+é' },
  { height: 359 },
  { height: 4001 },
  { height: 400.5 },
  { pinnedWallet: '' },
  { remindAfterMinutes: 120 },
  { unreadableAfterMinutes: 4 },
  { unreadableAfterMinutes: 1441 },
  { keepReadingsDays: 30 },
  { quiet: { ...initialSettings.quiet, to: 1440 } },
  { quiet: { ...initialSettings.quiet, days: [7] } },
  { quiet: { enabled: true } },
  { updates: undefined },
  { unknown: true }
])('what lies outside them cannot be set: %j', change => {
  expect(v.is(settingsChange, change)).toBe(false)
})
