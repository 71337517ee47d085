import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { Backups } from '../../../../electron/storage/backups.ts'
import { isSound } from '../../../../electron/storage/damage.ts'
import {
  MigrationError,
  migrate,
  NewerDatabaseError,
  schemaOf
} from '../../../../electron/storage/migrations.ts'
import { migrations } from '../../../../electron/storage/schema.ts'
import { Store } from '../../../../electron/storage/store.ts'
import { ownFolder } from './folder.ts'
import { account, storeWithPayout } from './samples.ts'

const DAY = 24 * 60 * 60_000
const NOW = Date.parse('2026-11-21T08:30:15Z')
const folder = ownFolder()
const backUp = (store: Store, at: number) =>
  store.file.backUp(at, async path => isSound(path, migrations.length))

/** A database with a backup of the day before, and one account more than that. */
async function withBackup(): Promise<void> {
  const store = storeWithPayout(folder.db)
  store.readings.add('shop/payout', 2000, '125750.00', true)
  await backUp(store, NOW - DAY)
  store.addAccount(account('later'))
  store.close()
}

const spoilt = (from: number, bytes: number) => {
  const all = readFileSync(folder.db)
  all.fill(0xa5, from, from + bytes)
  writeFileSync(folder.db, all)
}

const damages: readonly (readonly [string, () => void])[] = [
  ['its beginning is overwritten', () => spoilt(0, 100)],
  ['its first page is', () => spoilt(100, 3996)],
  ['pages in the middle are', () => spoilt(8192, 40_000)],
  ['its end is cut off', () => truncateSync(folder.db, 4096 * 3)],
  ['it is another file altogether', () => writeFileSync(folder.db, 'Dear merchant, '.repeat(1000))]
]

test.each(damages)('a database is put aside and its backup takes its place where %s', async (_, damage) => {
  await withBackup()
  damage()
  const damaged = readFileSync(folder.db)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.accounts().map(({ id }) => id)).toEqual(['shop'])
  expect(store.readings.amountAt('shop/payout', 9999)).toBe('125750.00')
  const aside = 'salio-damaged-2026-11-21.db'
  expect(store.recoveries.last()).toEqual({ at: NOW, aside, backupAt: NOW - DAY })
  expect(readFileSync(join(folder.path, aside))).toEqual(damaged)
  expect(statSync(folder.db).mode & 0o777).toBe(0o600)
  store.recoveries.forget()
  store.close()
  const again = Store.openSafely(folder.db, NOW)
  expect(again.recoveries.last()).toBeNull()
  again.close()
  expect(folder.names()).toEqual(['backups', aside, 'salio.db'])
})

test('a backup that is damaged itself is passed over for the one before', async () => {
  const store = storeWithPayout(folder.db)
  await backUp(store, NOW - 2 * DAY)
  store.addAccount(account('later'))
  await backUp(store, NOW - DAY)
  store.close()
  writeFileSync(new Backups(folder.db).all()[0]?.path ?? '', 'nothing of use')
  spoilt(0, 4096)
  const recovered = Store.openSafely(folder.db, NOW)
  expect(recovered.recoveries.last()?.backupAt).toBe(NOW - 2 * DAY)
  expect(recovered.accounts()).toHaveLength(1)
  recovered.close()
})

test('without a backup Salio begins anew, and the damaged file is kept', () => {
  storeWithPayout(folder.db).close()
  spoilt(0, 4096)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.accounts()).toEqual([])
  expect(store.recoveries.last()).toEqual({ at: NOW, aside: 'salio-damaged-2026-11-21.db', backupAt: null })
  store.close()
})

test('damage on the same day again takes another name', () => {
  for (let time = 0; time < 2; time += 1) {
    storeWithPayout(folder.db).close()
    spoilt(0, 4096)
    Store.openSafely(folder.db, NOW).close()
    if (time === 0) rmSync(folder.db)
  }
  expect(folder.names()).toEqual(['salio-damaged-2026-11-21-2.db', 'salio-damaged-2026-11-21.db', 'salio.db'])
})

test('a database that is gone is brought back from its backup', async () => {
  await withBackup()
  rmSync(folder.db)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.recoveries.last()).toEqual({ at: NOW, aside: null, backupAt: NOW - DAY })
  expect(store.accounts()).toHaveLength(1)
  store.close()
})

test('a first start has nothing to tell', () => {
  const store = Store.openSafely(folder.db, NOW)
  expect(store.recoveries.last()).toBeNull()
  store.close()
  expect(folder.names()).toEqual(['salio.db'])
})

test('the log of changes goes aside with its database, and is never applied to another', async () => {
  const first = storeWithPayout(folder.db)
  await backUp(first, NOW - DAY)
  first.close()
  const store = Store.open(folder.db)
  store.addAccount(account('later'))
  // As a kill leaves it: the log is there, and the database under it is damaged.
  for (const side of ['', '-wal']) copyFileSync(`${folder.db}${side}`, join(folder.path, `kept${side}`))
  store.close()
  for (const side of ['', '-wal']) renameSync(join(folder.path, `kept${side}`), `${folder.db}${side}`)
  spoilt(8192, 40_000)
  const recovered = Store.openSafely(folder.db, NOW)
  expect(recovered.accounts().map(({ id }) => id)).toEqual(['shop'])
  recovered.close()
})

test('a kill between any two steps of putting it aside is made up for at the next start', async () => {
  await withBackup()
  spoilt(0, 4096)
  const damaged = readFileSync(folder.db)
  Store.openSafely(folder.db, NOW).close()
  const aside = join(folder.path, 'salio-damaged-2026-11-21.db')
  // All is prepared and nothing moved yet; then the log has gone; then the database has.
  for (const step of ['nothing', 'log', 'database']) {
    renameSync(folder.db, `${folder.db}.ready`)
    if (step === 'database') rmSync(folder.db, { force: true })
    else renameSync(aside, folder.db)
    if (step === 'nothing') writeFileSync(`${folder.db}-wal`, 'of the damaged one')
    const store = Store.openSafely(folder.db, NOW + DAY)
    expect(store.recoveries.last()).toMatchObject({ at: NOW, backupAt: NOW - DAY })
    expect(store.accounts()).toHaveLength(1)
    store.close()
    expect(readFileSync(aside)).toEqual(damaged)
    expect(existsSync(`${folder.db}.ready`)).toBe(false)
  }
})

test('before a migration the old database is backed up, and can be migrated again from there', () => {
  const old = new DatabaseSync(folder.db)
  migrate(old, 2)
  old.exec(`INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0)`)
  old.close()
  Store.openSafely(folder.db, NOW).close()
  const [backup] = new Backups(folder.db).all()
  const kept = new DatabaseSync(backup?.path ?? '', { readOnly: true })
  expect(schemaOf(kept)).toBe(2)
  kept.close()
  rmSync(folder.db)
  const store = Store.openSafely(folder.db, NOW + DAY)
  expect(store.accounts().map(({ id }) => id)).toEqual(['shop'])
  store.close()
})

test('a migration that fails leaves the file byte for byte as it was, and says so', () => {
  Store.open(folder.db).close()
  const other = new DatabaseSync(folder.db)
  other.exec('DROP TABLE accounts; DROP TABLE rules; PRAGMA user_version = 2')
  other.close()
  const before = readFileSync(folder.db)
  expect(() => Store.openSafely(folder.db, NOW)).toThrow(MigrationError)
  expect(readFileSync(folder.db)).toEqual(before)
  expect(folder.names()).toEqual(['backups', 'salio.db'])
})

/** A database that a newer Salio has written, with whatever else it has done to it. */
function newerDatabase(change = ''): Buffer {
  const store = storeWithPayout(folder.db)
  store.readings.add('shop/payout', NOW, '125750.00', true)
  store.addAccount(account('demo', { demo: true }))
  store.close()
  const newer = new DatabaseSync(folder.db)
  newer.exec(`${change}; PRAGMA user_version = 99`)
  newer.close()
  return readFileSync(folder.db)
}

test('of a database of a newer Salio a copy is opened, and the file is left byte for byte as it was', () => {
  const before = newerDatabase('ALTER TABLE accounts ADD COLUMN mood TEXT; CREATE TABLE moods (id)')
  const store = Store.openSafely(folder.db, NOW)
  expect(store.isCopy).toBe(true)
  expect(store.accounts().map(({ id }) => id)).toEqual(['shop'])
  expect(store.wallets('shop')[0]?.amount).toBe('125750.00')
  store.changeSettings({ language: 'fr' })
  store.removeAccount('shop')
  store.close()
  expect(readFileSync(folder.db)).toEqual(before)
  expect(folder.names().filter(name => !/-(wal|shm)$/.test(name))).toEqual(['salio.db'])
})

test('nor is its header changed where the newer one keeps its log otherwise', () => {
  newerDatabase()
  const newer = new DatabaseSync(folder.db)
  newer.exec('PRAGMA journal_mode = DELETE')
  newer.close()
  const before = readFileSync(folder.db)
  Store.openSafely(folder.db, NOW).close()
  expect(readFileSync(folder.db)).toEqual(before)
})

test('one that is not understood any more is refused and left as it is', () => {
  const before = newerDatabase('ALTER TABLE accounts RENAME COLUMN name TO label')
  expect(() => Store.openSafely(folder.db, NOW)).toThrow(new NewerDatabaseError(99, migrations.length))
  expect(readFileSync(folder.db)).toEqual(before)
  expect(new Backups(folder.db).all()).toEqual([])
})
