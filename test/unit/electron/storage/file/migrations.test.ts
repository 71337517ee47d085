import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { decideReading } from '#domain/alerts/decide.ts'
import { MINUTE } from '#domain/time/units.ts'
import { migrate } from '#storage/file/migrations.ts'

const readingsIn = (db: DatabaseSync) =>
  db
    .prepare(`
      SELECT wallet_id, era, first_at, last_at, amount, gap FROM readings JOIN series ON number = series
      ORDER BY wallet_id, era, first_at`)
    .all()
    .map(row => Object.values(row))

test('readings of schema 1 keep their order, and new ones follow the last', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, 1)
  db.exec(`
    INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0);
    INSERT INTO wallets VALUES ('shop/a', 'shop', 'a', 0, 'A', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO wallets VALUES ('shop/b', 'shop', 'b', 1, 'B', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO readings VALUES ('shop/a', 2000, 2500, '40'), ('shop/a', 1000, 1500, '50'), ('shop/b', 7, 8, '1');
  `)
  migrate(db)
  expect(readingsIn(db)).toEqual([
    ['shop/a', 1, 1000, 1500, '50', 1],
    ['shop/a', 1, 2000, 2500, '40', 0],
    ['shop/b', 1, 7, 8, '1', 1]
  ])
  db.exec("PRAGMA foreign_keys = ON; DELETE FROM accounts WHERE id = 'shop'")
  for (const table of ['series', 'readings', 'hours']) {
    expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  }
  db.close()
})

test('an announced episode of schema 2 continues and is not announced again', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, 2)
  db.exec(`
    INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0);
    INSERT INTO wallets VALUES ('shop/a', 'shop', 'a', 0, 'A', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO wallets VALUES ('shop/b', 'shop', 'b', 1, 'B', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO rules VALUES ('shop/a', '20000', '5000', NULL);
    INSERT INTO alert_states VALUES ('shop/a', 'low', 1000), ('shop/b', 'healthy', NULL);
  `)
  migrate(db)
  const kept = db.prepare('SELECT * FROM episodes').all()
  expect(kept.map(({ wallet_id }) => wallet_id)).toEqual(['shop/a'])
  const state = JSON.parse(String(kept[0]?.['state']))
  const rule = { low: '20000', critical: '5000', lastsLessThan: null, dailyShare: null }
  const reading = {
    at: 2000,
    afterFailure: false,
    runwayMinutes: null,
    earliestMinutes: null,
    dailySpending: null
  }
  const decided = (amount: string) =>
    decideReading(state, { ...reading, amount }, rule, { remindAfterMinutes: null }).decisions
  expect(decided('15000')).toMatchObject([{ reason: 'alreadyTold' }])
  expect(decided('4000')).toMatchObject([{ what: 'critical' }])
  expect(decided('80000')).toMatchObject([{ what: 'recovered' }])
  expect(db.prepare('SELECT subject FROM told').all()).toEqual([{ subject: 'shop/a' }])
  expect(db.prepare('SELECT daily_share FROM rules').get()).toEqual({ daily_share: null })
  db.close()
})

test('readings of schema 3 keep their order of arrival and get their gaps', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, 3)
  db.exec(`
    INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0);
    INSERT INTO wallets VALUES ('shop/a', 'shop', 'a', 0, 'A', 'KES', 'ordinary', 1, NULL, 0);
  `)
  const add = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?, ?)')
  const rows = [
    [100, 100, '90'],
    [115, 120, '80.50'],
    [136, 140, '70'],
    [145, 150, '70'],
    [130, 131, '60'],
    [130, 135, '65']
  ] as const
  for (const [index, [first, last, amount]] of rows.entries()) {
    add.run('shop/a', index + 1, first * MINUTE, last * MINUTE, amount)
  }
  migrate(db)
  const kept = readingsIn(db).map(([, era, first, last, ...rest]) => [
    era,
    Number(first) / MINUTE,
    Number(last) / MINUTE,
    ...rest
  ])
  expect(kept).toEqual([
    [1, 100, 100, '90', 1],
    [1, 115, 120, '80.50', 0],
    [1, 136, 140, '70', 1],
    [1, 145, 150, '70', 1],
    [2, 130, 131, '60', 0],
    [3, 130, 135, '65', 0]
  ])
  const hours = db.prepare('SELECT hour, spent, topped_up, seen FROM hours ORDER BY hour').all()
  expect(hours.map(row => Object.values(row))).toEqual([
    [1, '9.5', '0', 20 * MINUTE],
    [2, '20.5', '5', 15 * MINUTE]
  ])
  db.close()
})
