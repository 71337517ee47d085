import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import { Backups } from '#storage/file/backups.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '../folder.ts'
import { storeWithPayout } from '../samples.ts'

const NOW = Date.parse('2026-11-21T08:30:15Z')
const folder = testFolder()
const check = async (path: string) => passesIntegrityCheck(path, migrations.length)

test('a backup contains what was committed, in a single file only its owner can read', async () => {
  const store = storeWithPayout(folder.db)
  store.readings.add('shop/payout', 2000, '125750.00', true)
  const backups = new Backups(folder.db)
  await store.file.backUp(NOW, check)
  store.readings.add('shop/payout', 3000, '1.00', true)
  store.close()
  expect(backups.all()).toEqual([
    { path: join(folder.path, 'backups/salio-2026-11-21T08-30-15Z.db'), at: NOW }
  ])
  const { path = '' } = backups.all()[0] ?? {}
  // Windows has no such modes; its user folder is the user's alone.
  if (process.platform !== 'win32') {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder.path, 'backups')).mode & 0o777).toBe(0o700)
  }
  expect(readFileSync(path)[18]).toBe(1)
  const copy = Store.open(path)
  expect(copy.readings.amountAt('shop/payout', 9999)).toBe('125750.00')
  copy.close()
})

test('the newest seven are kept', async () => {
  const store = storeWithPayout(folder.db)
  const backups = new Backups(folder.db)
  for (let day = 0; day < 9; day += 1) await store.file.backUp(NOW + day * DAY, check)
  expect(backups.all().map(({ at }) => (at - NOW) / DAY)).toEqual([8, 7, 6, 5, 4, 3, 2])
  store.close()
})

test('writes during a backup leave it intact', async () => {
  const store = storeWithPayout(folder.db)
  const history = Array.from({ length: 20_000 }, (_, at) => [at + 1, `${at}.00`] as const)
  store.readings.prepend('shop/payout', history)
  const backups = new Backups(folder.db)
  const made = store.file.backUp(NOW, check)
  for (let at = 100_000; at < 100_050; at += 1) store.readings.add('shop/payout', at, `${at}.00`, true)
  await made
  const { path = '' } = backups.all()[0] ?? {}
  expect(passesIntegrityCheck(path, migrations.length)).toBe(true)
  store.close()
})

test('a backup that fails its integrity check is deleted and reported', async () => {
  const store = storeWithPayout(folder.db)
  const backups = new Backups(folder.db)
  await expect(store.file.backUp(NOW, async () => false)).rejects.toThrow('not sound')
  expect(folder.names()).toContain('backups')
  expect(backups.all()).toEqual([])
  store.close()
})

test('an unfinished backup after a kill is ignored and does no harm', async () => {
  const store = storeWithPayout(folder.db)
  const backups = new Backups(folder.db)
  await store.file.backUp(NOW, check)
  writeFileSync(join(folder.path, 'backups/unfinished'), 'half')
  writeFileSync(join(folder.path, 'backups/unfinished-journal'), 'half')
  expect(backups.all()).toHaveLength(1)
  await store.file.backUp(NOW + DAY, check)
  expect(backups.all()).toHaveLength(2)
  store.close()
})

test('closing the store during a backup harms neither', async () => {
  const store = storeWithPayout(folder.db)
  const history = Array.from({ length: 50_000 }, (_, at) => [at + 1, `${at}.00`] as const)
  store.readings.prepend('shop/payout', history)
  const backups = new Backups(folder.db)
  const made = store.file.backUp(NOW, check).then(
    () => 'made',
    () => 'not made'
  )
  store.close()
  const outcome = await made
  expect(backups.all()).toHaveLength(outcome === 'made' ? 1 : 0)
  expect(passesIntegrityCheck(folder.db, migrations.length)).toBe(true)
})

test('a database with a newer schema and a missing one fail the integrity check', () => {
  storeWithPayout(folder.db).close()
  expect(passesIntegrityCheck(folder.db, migrations.length)).toBe(true)
  const db = new DatabaseSync(folder.db)
  db.exec('PRAGMA user_version = 99')
  db.close()
  expect(passesIntegrityCheck(folder.db, migrations.length)).toBe(false)
  expect(passesIntegrityCheck(join(folder.path, 'none.db'), migrations.length)).toBe(false)
})
