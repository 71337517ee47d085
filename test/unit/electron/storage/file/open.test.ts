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
import { DAY } from '#domain/time/units.ts'
import { Backups } from '#storage/file/backups.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import {
  MigrationError,
  migrate,
  migrations,
  NewerDatabaseError,
  schemaOf
} from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '../folder.ts'
import { account, storeWithPayout } from '../samples.ts'

const NOW = Date.parse('2026-11-21T08:30:15Z')
const folder = testFolder()
const backUp = (store: Store, at: number) =>
  store.file.backUp(at, async path => passesIntegrityCheck(path, migrations.length))

/** A database with a backup from the day before, and one account added since. */
async function withBackup(): Promise<void> {
  const store = storeWithPayout(folder.db)
  store.readings.add('shop/payout', 2000, '125750.00', true)
  await backUp(store, NOW - DAY)
  store.accounts.add(account('later'))
  store.close()
}

const corrupt = (from: number, bytes: number) => {
  const all = readFileSync(folder.db)
  all.fill(0xa5, from, from + bytes)
  writeFileSync(folder.db, all)
}

const damages: readonly (readonly [string, () => void])[] = [
  ['its beginning is overwritten', () => corrupt(0, 100)],
  ['its first page is overwritten', () => corrupt(100, 3996)],
  ['pages in the middle are overwritten', () => corrupt(8192, 40_000)],
  ['its end is cut off', () => truncateSync(folder.db, 4096 * 3)],
  ['it is another file altogether', () => writeFileSync(folder.db, 'Dear merchant, '.repeat(1000))]
]

test.each(damages)('a database is set aside and replaced by its backup if %s', async (_, damage) => {
  await withBackup()
  damage()
  const damaged = readFileSync(folder.db)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.accounts.all().map(({ id }) => id)).toEqual(['shop'])
  expect(store.readings.amountAt('shop/payout', 9999)).toBe('125750.00')
  const aside = 'salio-damaged-2026-11-21.db'
  expect(store.recoveries.last()).toEqual({ at: NOW, aside, backupAt: NOW - DAY })
  expect(readFileSync(join(folder.path, aside))).toEqual(damaged)
  if (process.platform !== 'win32') expect(statSync(folder.db).mode & 0o777).toBe(0o600)
  store.recoveries.dismiss()
  store.close()
  const again = Store.openSafely(folder.db, NOW)
  expect(again.recoveries.last()).toBeNull()
  again.close()
  expect(folder.names()).toEqual(['backups', aside, 'salio.db'])
})

test('a damaged backup is skipped for the one before', async () => {
  const store = storeWithPayout(folder.db)
  await backUp(store, NOW - 2 * DAY)
  store.accounts.add(account('later'))
  await backUp(store, NOW - DAY)
  store.close()
  writeFileSync(new Backups(folder.db).all()[0]?.path ?? '', 'nothing of use')
  corrupt(0, 4096)
  const recovered = Store.openSafely(folder.db, NOW)
  expect(recovered.recoveries.last()?.backupAt).toBe(NOW - 2 * DAY)
  expect(recovered.accounts.all()).toHaveLength(1)
  recovered.close()
})

test('without a backup Salio starts with an empty database and keeps the damaged file', () => {
  storeWithPayout(folder.db).close()
  corrupt(0, 4096)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.accounts.all()).toEqual([])
  expect(store.recoveries.last()).toEqual({ at: NOW, aside: 'salio-damaged-2026-11-21.db', backupAt: null })
  store.close()
})

test('damage again on the same day uses another name', () => {
  for (let time = 0; time < 2; time += 1) {
    storeWithPayout(folder.db).close()
    corrupt(0, 4096)
    Store.openSafely(folder.db, NOW).close()
    if (time === 0) rmSync(folder.db)
  }
  expect(folder.names()).toEqual(['salio-damaged-2026-11-21-2.db', 'salio-damaged-2026-11-21.db', 'salio.db'])
})

test('a missing database is restored from its backup', async () => {
  await withBackup()
  rmSync(folder.db)
  const store = Store.openSafely(folder.db, NOW)
  expect(store.recoveries.last()).toEqual({ at: NOW, aside: null, backupAt: NOW - DAY })
  expect(store.accounts.all()).toHaveLength(1)
  store.close()
})

test('a first start reports no recovery', () => {
  const store = Store.openSafely(folder.db, NOW)
  expect(store.recoveries.last()).toBeNull()
  store.close()
  expect(folder.names()).toEqual(['salio.db'])
})

test('the write-ahead log is set aside with its database and never applied to another', async () => {
  const first = storeWithPayout(folder.db)
  await backUp(first, NOW - DAY)
  first.close()
  const store = Store.open(folder.db)
  store.accounts.add(account('later'))
  // As after a kill: the write-ahead log is left, and the database is damaged.
  for (const side of ['', '-wal']) copyFileSync(`${folder.db}${side}`, join(folder.path, `kept${side}`))
  store.close()
  for (const side of ['', '-wal']) renameSync(join(folder.path, `kept${side}`), `${folder.db}${side}`)
  corrupt(8192, 40_000)
  const recovered = Store.openSafely(folder.db, NOW)
  expect(recovered.accounts.all().map(({ id }) => id)).toEqual(['shop'])
  recovered.close()
})

test('a kill between any two steps of the recovery is made good at the next start', async () => {
  await withBackup()
  corrupt(0, 4096)
  const damaged = readFileSync(folder.db)
  Store.openSafely(folder.db, NOW).close()
  const aside = join(folder.path, 'salio-damaged-2026-11-21.db')
  // Everything prepared but nothing moved; then the log moved; then the database too.
  for (const step of ['nothing', 'log', 'database']) {
    renameSync(folder.db, `${folder.db}.ready`)
    if (step === 'database') rmSync(folder.db, { force: true })
    else renameSync(aside, folder.db)
    if (step === 'nothing') writeFileSync(`${folder.db}-wal`, 'of the damaged one')
    const store = Store.openSafely(folder.db, NOW + DAY)
    expect(store.recoveries.last()).toMatchObject({ at: NOW, backupAt: NOW - DAY })
    expect(store.accounts.all()).toHaveLength(1)
    store.close()
    expect(readFileSync(aside)).toEqual(damaged)
    expect(existsSync(`${folder.db}.ready`)).toBe(false)
  }
})

test('a migration first backs up the old database, which can be migrated again', () => {
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
  expect(store.accounts.all().map(({ id }) => id)).toEqual(['shop'])
  store.close()
})

test('a failed migration leaves the file byte for byte unchanged and is reported', () => {
  Store.open(folder.db).close()
  const other = new DatabaseSync(folder.db)
  other.exec('DROP TABLE accounts; DROP TABLE rules; PRAGMA user_version = 2')
  other.close()
  const before = readFileSync(folder.db)
  expect(() => Store.openSafely(folder.db, NOW)).toThrow(MigrationError)
  expect(readFileSync(folder.db)).toEqual(before)
  expect(folder.names()).toEqual(['backups', 'salio.db'])
})

/** A database written by a newer Salio, with the given further changes. */
function newerDatabase(change = ''): Buffer {
  const store = storeWithPayout(folder.db)
  store.readings.add('shop/payout', NOW, '125750.00', true)
  store.accounts.add(account('demo', { demo: true }))
  store.close()
  const newer = new DatabaseSync(folder.db)
  newer.exec(`${change}; PRAGMA user_version = 99`)
  newer.close()
  return readFileSync(folder.db)
}

test('a newer Salio’s database is opened as a copy and stays byte for byte unchanged', () => {
  const before = newerDatabase('ALTER TABLE accounts ADD COLUMN mood TEXT; CREATE TABLE moods (id)')
  const store = Store.openSafely(folder.db, NOW)
  expect(store.isCopy).toBe(true)
  expect(store.accounts.all().map(({ id }) => id)).toEqual(['shop'])
  expect(store.wallets.forAccount('shop')[0]?.amount).toBe('125750.00')
  store.settings.change({ language: 'fr' })
  store.accounts.remove('shop')
  store.close()
  expect(readFileSync(folder.db)).toEqual(before)
  expect(folder.names().filter(name => !/-(wal|shm)$/.test(name))).toEqual(['salio.db'])
})

test('not even its header changes if the newer Salio uses another journal mode', () => {
  newerDatabase()
  const newer = new DatabaseSync(folder.db)
  newer.exec('PRAGMA journal_mode = DELETE')
  newer.close()
  const before = readFileSync(folder.db)
  Store.openSafely(folder.db, NOW).close()
  expect(readFileSync(folder.db)).toEqual(before)
})

test('an incompatible newer database is refused and left unchanged', () => {
  const before = newerDatabase('ALTER TABLE accounts RENAME COLUMN name TO label')
  expect(() => Store.openSafely(folder.db, NOW)).toThrow(new NewerDatabaseError(99, migrations.length))
  expect(readFileSync(folder.db)).toEqual(before)
  expect(new Backups(folder.db).all()).toEqual([])
})
