import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { initialSettings, type Settings } from '#domain/settings.ts'
import { Store } from '#storage/store.ts'

test('settings have their defaults until changed, each independently', () => {
  const store = Store.open(':memory:')
  expect(store.settings.all()).toEqual(initialSettings)
  store.settings.change({ language: 'sw', hideAmounts: true })
  store.settings.change({ shortcut: '', hideAmounts: false, notifications: false })
  expect(store.settings.all()).toEqual({
    ...initialSettings,
    language: 'sw',
    shortcut: '',
    notifications: false
  })
})

test('quiet hours and disabled reminders are stored as set', () => {
  const store = Store.open(':memory:')
  const quiet = { ...initialSettings.quiet, enabled: true, from: 0, days: [] }
  store.settings.change({ quiet, remindAfterMinutes: null, unreadableAfterMinutes: 30 })
  expect(store.settings.all()).toMatchObject({ quiet, remindAfterMinutes: null, unreadableAfterMinutes: 30 })
})

test.each([
  ['height', 340, 360],
  ['height', 5120, 4000],
  ['unreadableAfterMinutes', 1, 5],
  ['remindAfterMinutes', 1, 60],
  ['remindAfterMinutes', 61, 240],
  ['remindAfterMinutes', 720, 1440],
  ['keepReadingsDays', 30, 365],
  ['keepReadingsDays', 730, 1095],
  ['keepReadingsDays', 36_500, null]
] as const)(
  'a figure that an older version stored is brought into range: %s = %d',
  (name, value, expected) => {
    expect(readWith([[name, JSON.stringify(value)]])).toEqual({ ...initialSettings, [name]: expected })
  }
)

test.each([
  ['language', '"xx"'],
  ['appearance', '7'],
  ['notifications', '"yes"'],
  ['hideAmounts', 'null'],
  ['shortcut', '{}'],
  ['height', '1.5'],
  ['height', 'not json'],
  ['remindAfterMinutes', '"soon"'],
  ['quiet', '{"enabled":true}'],
  ['unreadableAfterMinutes', '0'],
  ['unknown', 'true']
])('a damaged setting falls back to its default alone: %s = %s', (name, value) => {
  const [other, stored] =
    name === 'language' ? (['appearance', 'dark'] as const) : (['language', 'fr'] as const)
  const rows = [
    [other, JSON.stringify(stored)],
    [name, value]
  ] as const
  expect(readWith(rows)).toEqual({ ...initialSettings, [other]: stored })
})

/** The settings that are read from a database with these rows. */
function readWith(rows: readonly (readonly [name: string, value: string])[]): Settings {
  const dir = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(dir, 'salio.db')
  const store = Store.open(path)
  const other = new DatabaseSync(path)
  for (const [name, value] of rows) other.prepare('INSERT INTO settings VALUES (?, ?)').run(name, value)
  other.close()
  const settings = store.settings.all()
  store.close()
  rmSync(dir, { recursive: true })
  return settings
}
