import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { Backups } from '#storage/file/backups.ts'
import { migrations, schemaOf } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '../folder.ts'

const NOW = Date.parse('2026-11-21T08:30:15Z')
const folder = testFolder()
const SCHEMAS = join(import.meta.dirname, 'schemas')
const earlier = migrations.slice(0, -1).map((_, index) => index + 1)

const entry = {
  accountId: 'shop',
  walletId: null,
  what: 'notReadable',
  amount: null,
  outcome: null
} as const

/** Writes the database as a Salio with that schema left it. */
function write(schema: number): void {
  const db = new DatabaseSync(folder.db)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(readFileSync(join(SCHEMAS, `schema-${schema}.sql`), 'utf8'))
  db.close()
}

test('there is a sample database for every earlier schema', () => {
  expect(readdirSync(SCHEMAS).sort()).toEqual(earlier.map(schema => `schema-${schema}.sql`).sort())
})

test.each(earlier)('a database of schema %i is migrated with all its data', schema => {
  write(schema)
  const store = Store.openSafely(folder.db, NOW)
  expect(
    store.accounts
      .all()
      .map(({ id, intervalMinutes, name, subtitle }) => [id, name, intervalMinutes, subtitle])
  ).toEqual([
    ['shop', 'Main shop', 5, 'Duka Ltd'],
    ['till', 'Till “2”', 15, null]
  ])
  expect(store.accounts.find('shop')?.secretFields).toEqual(['appKey', 'appSecret'])
  expect(store.wallets.forAccount('shop').map(({ amount, key, readAt }) => [key, amount, readAt])).toEqual([
    ['payout', '15000.00', 1_700_009_000_000],
    ['collection', null, null]
  ])
  expect(store.readings.trail('shop/payout', 1_700_000_000_000, NOW).map(([, amount]) => amount)).toEqual([
    '9007199254740993.01',
    '15000.00'
  ])
  expect(store.thresholds.find('shop/payout')).toMatchObject({ low: '20000', critical: '5000' })
  expect(store.episodes.forWallet('shop/payout').announced).toBe('low')
  expect(store.outbox.delivered()).toEqual(new Set(['shop/payout']))
  expect(store.settings.all()).toMatchObject({ language: 'sw', height: 700 })
  expect(store.recoveries.last()).toBeNull()
  expect(store.proxyLogins.all()).toEqual(new Map())
  expect(store.setupAccounts.unopened()).toEqual(new Set())
  expect(store.payIns.walletIds()).toEqual([])
  const told = schema < 11 ? [] : ['asha']
  expect(store.recipients.all().map(({ id }) => id)).toEqual(told)
  expect(store.deliveries.pending().map(({ id, recipientId }) => [recipientId, id])).toEqual(
    told.map(id => [id, 7])
  )
  expect(store.outbox.all().map(({ id }) => id)).toEqual(told.map(() => 7))
  expect(store.alertLog.add({ ...entry, at: NOW })).toBe(schema < 3 ? 1 : schema < 11 ? 2 : 8)
  expect(store.summaries.latest()).toBeNull()
  expect(store.sentTopUps.forWallet('shop/payout', 0)).toEqual([])
  store.close()
})

test.each(earlier)('a database of schema %i is backed up before migration', schema => {
  write(schema)
  Store.openSafely(folder.db, NOW).close()
  const [backup] = new Backups(folder.db).all()
  const kept = new DatabaseSync(backup?.path ?? '', { readOnly: true })
  expect(schemaOf(kept)).toBe(schema)
  expect(kept.prepare('SELECT count(*) AS n FROM accounts').get()).toEqual({ n: 2 })
  kept.close()
})

test.each(earlier)('a failed migration of schema %i leaves the file byte for byte unchanged', schema => {
  write(schema)
  const db = new DatabaseSync(folder.db)
  // A table of this name makes the migration fail.
  db.exec('CREATE TABLE summaries (other)')
  db.close()
  const before = readFileSync(folder.db)
  expect(() => Store.openSafely(folder.db, NOW)).toThrow('could not be brought to this version')
  expect(readFileSync(folder.db)).toEqual(before)
})
