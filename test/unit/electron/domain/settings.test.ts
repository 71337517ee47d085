import * as v from 'valibot'
import { expect, test } from 'vitest'
import { initialSettings, settingsChange } from '#domain/settings.ts'

const bothAt = (morning: number, closing: number, closes = true) => ({
  morning: { on: true, at: morning, days: [1] },
  closing: { on: closes, at: closing, days: [2] },
  onlyNeeds: false
})

test('the initial settings lie within the ranges that can be set', () => {
  expect(v.parse(settingsChange, initialSettings)).toEqual(initialSettings)
})

test.each([
  { language: 'xx' },
  { shortcut: 'Control+é' },
  { shortcut: 'A' },
  { shortcut: 'Space' },
  { shortcut: 'Control+C' },
  { shortcut: 'Shift+A' },
  { shortcut: 'Control+Control+C' },
  { shortcut: 'CommandOrControl+Control+C' },
  { shortcut: 'Command+CommandOrControl+C' },
  { shortcut: 'Control+Shift' },
  { shortcut: 'Control+Shift+' },
  { shortcut: 'Control+A+C' },
  { shortcut: 'Ctrl+Shift+C' },
  { shortcut: 'Control+Shift+Tab' },
  { shortcut: 'F0' },
  { shortcut: 'F25' },
  { shortcut: 'B+F5' },
  { shortcut: 'Control+F5+F6' },
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
  { summaries: bothAt(450, 450) },
  { summaries: { ...bothAt(450, 1140), onlyNeeds: undefined } },
  { summaries: bothAt(-1, 1140) },
  { bankClosed: { weekdays: [0, 1, 2, 3, 4, 5, 6], holidays: [] } },
  { bankClosed: { weekdays: [7], holidays: [] } },
  { bankClosed: { weekdays: [], holidays: ['2026-02-29'] } },
  { bankClosed: { weekdays: [], holidays: ['27.11.2026'] } },
  { updates: undefined },
  { unknown: true }
])('what lies outside them cannot be set: %j', change => {
  expect(v.is(settingsChange, change)).toBe(false)
})

test.each(['', 'F5', 'F24', 'Shift+F12', 'Control+Alt+Space', 'CommandOrControl+Shift+B', 'Super+Alt+0'])(
  'a shortcut takes two keys to hold and one more, or a function key: %j',
  shortcut => {
    expect(v.is(settingsChange, { shortcut })).toBe(true)
  }
)

test('summaries of one time are refused only where both come', () => {
  expect(v.is(settingsChange, { summaries: bothAt(450, 451) })).toBe(true)
  expect(v.is(settingsChange, { summaries: bothAt(450, 450, false) })).toBe(true)
  const noDay = { ...bothAt(450, 450), closing: { on: true, at: 450, days: [] } }
  expect(v.is(settingsChange, { summaries: noDay })).toBe(true)
  expect(v.is(settingsChange, { bankClosed: { weekdays: [0], holidays: ['2028-02-29'] } })).toBe(true)
})
