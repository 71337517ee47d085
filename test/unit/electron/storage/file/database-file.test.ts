import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { migrate } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '../folder.ts'
import { storeWithPayout } from '../samples.ts'

const folder = testFolder()
const filled = (store: Store) => {
  const history = Array.from({ length: 120_000 }, (_, at) => [at + 1, `${at}.00`] as const)
  store.readings.prepend('shop/payout', history)
  return store
}
const sizeOf = (store: Store): number => {
  store.close()
  return statSync(folder.db).size
}

test('freed space is returned to the disk in pieces, except for a small reserve', () => {
  const full = sizeOf(filled(storeWithPayout(folder.db)))
  const store = Store.openSafely(folder.db, 0)
  while (store.compaction.compact(200 * 24 * 3_600_000, 1, 10_000));
  let pieces = 1
  while (store.file.shrink()) pieces += 1
  expect(pieces).toBeGreaterThan(1)
  expect(sizeOf(store)).toBeLessThan(full / 1.5)
})

test('a file from an earlier version is made shrinkable', () => {
  const old = new DatabaseSync(folder.db)
  old.exec('PRAGMA journal_mode = WAL')
  migrate(old)
  expect(old.prepare('PRAGMA auto_vacuum').get()).toEqual({ auto_vacuum: 0 })
  old.close()
  Store.openSafely(folder.db, 0).close()
  const db = new DatabaseSync(folder.db)
  expect(db.prepare('PRAGMA auto_vacuum').get()).toEqual({ auto_vacuum: 2 })
  db.close()
})

test('without freed space nothing is done', () => {
  const store = storeWithPayout()
  expect(store.file.shrink()).toBe(false)
  store.close()
})
