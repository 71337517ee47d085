import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
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
  const dir = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(dir, 'salio.db')
  const store = Store.open(path)
  const sound = name === 'language' ? { appearance: 'dark' as const } : { language: 'fr' as const }
  store.settings.change(sound)
  const other = new DatabaseSync(path)
  other.prepare('INSERT INTO settings VALUES (?, ?)').run(name, value)
  other.close()
  expect(store.settings.all()).toEqual({ ...initialSettings, ...sound })
  store.close()
  rmSync(dir, { recursive: true })
})
