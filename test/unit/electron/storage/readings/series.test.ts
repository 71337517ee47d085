import type { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openDatabase } from '#storage/file/database.ts'
import { Series } from '#storage/readings/series.ts'

function withReadings(...rows: readonly (readonly [era: number, at: number])[]): DatabaseSync {
  const db = openDatabase(':memory:')
  db.exec(`
    INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Shop', '', '{}', '[]', 5, 0, NULL, 0);
    INSERT INTO wallets VALUES ('shop/a', 'shop', 'a', 0, 'A', 'KES', 'ordinary', 1, NULL, 0, NULL, NULL);
    INSERT INTO series (wallet_id) VALUES ('shop/a');
  `)
  const add = db.prepare(`INSERT INTO readings VALUES (1, ?, ?, ?, '5', 0)`)
  for (const [era, at] of rows) add.run(era, at, at)
  return db
}

test('the last reading is the last of the last era, not the one with the latest time', () => {
  const eras = new Series(withReadings([1, 10], [1, 90], [2, 20], [2, 30]))
  expect(eras.get('shop/a')).toMatchObject({ series: 1, last: { era: 2, from: 30 } })
  expect(new Series(withReadings()).get('shop/a')).toEqual({ series: 1, last: null })
  expect(eras.find('shop/b')).toBeUndefined()
  expect(() => eras.get('shop/b')).toThrow('no such wallet')
})

test('an era is valid until a later one begins', () => {
  const eras = new Series(withReadings([1, 10], [1, 90], [2, 20], [2, 30], [4, 25], [4, 40]))
  const parts = eras.segments('shop/a', 0, 99).map(({ era, since, until }) => [era, since, until])
  expect(parts).toEqual([
    [1, 0, 19],
    [2, 0, 24],
    [4, 0, 99]
  ])
})

test('a wrong clock long ago does not affect other times', () => {
  const eras = new Series(withReadings([1, 50], [1, 60], [2, 5], [2, 70]))
  expect(eras.segments('shop/a', 40, 69).map(({ era }) => era)).toEqual([1])
  expect(eras.readingAt('shop/a', 65)).toMatchObject({ era: 1, from: 60 })
  expect(eras.readingAt('shop/a', 4)).toBeNull()
})

test('of two readings in the same millisecond the later to arrive is in force', () => {
  const eras = new Series(withReadings([1, 50], [2, 50]))
  expect(eras.readingAt('shop/a', 50)).toMatchObject({ era: 2 })
})
