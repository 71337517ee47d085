import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
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
