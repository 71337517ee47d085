import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { decideReading } from '../../../../electron/domain/episode.ts'
import { migrate } from '../../../../electron/storage/migrations.ts'

test('readings of the first schema keep their order, and go on after the last', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, 1)
  db.exec(`
    INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0);
    INSERT INTO wallets VALUES ('shop/a', 'shop', 'a', 0, 'A', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO wallets VALUES ('shop/b', 'shop', 'b', 1, 'B', 'KES', 'ordinary', 1, NULL, 0);
    INSERT INTO readings VALUES ('shop/a', 2000, 2500, '40'), ('shop/a', 1000, 1500, '50'), ('shop/b', 7, 8, '1');
  `)
  migrate(db)
  expect(db.prepare('SELECT * FROM readings ORDER BY wallet_id, sequence').all()).toEqual([
    { wallet_id: 'shop/a', sequence: 1, first_at: 1000, last_at: 1500, amount: '50' },
    { wallet_id: 'shop/a', sequence: 2, first_at: 2000, last_at: 2500, amount: '40' },
    { wallet_id: 'shop/b', sequence: 1, first_at: 7, last_at: 8, amount: '1' }
  ])
  db.exec("PRAGMA foreign_keys = ON; DELETE FROM accounts WHERE id = 'shop'")
  expect(db.prepare('SELECT count(*) AS n FROM readings').get()).toEqual({ n: 0 })
  db.close()
})

test('an episode that an earlier version had announced goes on, and is not announced again', () => {
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
  const reading = { at: 2000, afterFailure: false, runwayMinutes: null, dailySpending: null }
  const decided = (amount: string) =>
    decideReading(state, { ...reading, amount }, rule, { remindAfterMinutes: null }).decisions
  expect(decided('15000')).toMatchObject([{ reason: 'alreadyTold' }])
  expect(decided('4000')).toMatchObject([{ what: 'critical' }])
  expect(decided('80000')).toMatchObject([{ what: 'recovered' }])
  expect(db.prepare('SELECT subject FROM told').all()).toEqual([{ subject: 'shop/a' }])
  expect(db.prepare('SELECT daily_share FROM rules').get()).toEqual({ daily_share: null })
  db.close()
})
