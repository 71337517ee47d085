import type { DatabaseSync } from 'node:sqlite'
import { HOUR, hoursOf } from '../domain/hours.ts'
import type { Stretch } from '../domain/stretch.ts'

/** After so many intervals without a reading, something was missed between two different balances. */
const MISSED = 3

/**
 * Schema 4. A reading names its wallet by a number; where the clock was set back a new era begins, so that era and
 * time together tell the order of arrival and no second index is needed. Older readings do not say what was missed
 * before them: something was where a balance was noted anew though it was the same, and where it is told by the time.
 */
export function smallRows(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE series (
      number INTEGER PRIMARY KEY,
      wallet_id TEXT NOT NULL UNIQUE REFERENCES wallets (id) ON DELETE CASCADE,
      hourly_to INTEGER NOT NULL DEFAULT 0,
      daily_to INTEGER NOT NULL DEFAULT 0,
      thinned_before INTEGER
    ) STRICT;
    INSERT INTO series (wallet_id) SELECT id FROM wallets ORDER BY account_id, position;

    CREATE TABLE small (
      series INTEGER NOT NULL REFERENCES series (number) ON DELETE CASCADE,
      era INTEGER NOT NULL,
      first_at INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      amount TEXT NOT NULL,
      gap INTEGER NOT NULL,
      PRIMARY KEY (series, era, first_at)
    ) STRICT, WITHOUT ROWID;
    WITH steps AS (
      SELECT number, sequence, first_at, last_at, amount, interval_minutes * 60000 AS interval,
        first_at <= lag(first_at) OVER arrival AS is_back,
        lag(last_at) OVER arrival AS before_at, lag(amount) OVER arrival AS before
      FROM readings JOIN series USING (wallet_id) JOIN wallets ON wallets.id = wallet_id
        JOIN accounts ON accounts.id = account_id
      WINDOW arrival AS (PARTITION BY wallet_id ORDER BY sequence)
    )
    INSERT INTO small
      SELECT number, 1 + sum(coalesce(is_back, 0)) OVER (PARTITION BY number ORDER BY sequence), first_at, last_at,
        amount, coalesce(amount = before OR first_at - before_at > ${MISSED} * interval, 1)
      FROM steps;
    DROP TABLE readings;
    ALTER TABLE small RENAME TO readings;

    CREATE TABLE hours (
      series INTEGER NOT NULL REFERENCES series (number) ON DELETE CASCADE,
      hour INTEGER NOT NULL,
      spent TEXT NOT NULL,
      topped_up TEXT NOT NULL,
      seen INTEGER NOT NULL,
      PRIMARY KEY (series, hour)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hours_of_top_ups ON hours (series, hour) WHERE topped_up <> '0';
  `)
  const stretches = db.prepare(`
    SELECT first_at AS "from", last_at AS until, amount, gap AS afterGap FROM readings
    WHERE series = ? ORDER BY era, first_at`)
  const book = db.prepare('INSERT INTO hours VALUES (?, ?, ?, ?, ?)')
  for (const { number } of db.prepare('SELECT number FROM series').all()) {
    const series = Number(number)
    const hours = hoursOf(stretches.iterate(series) as unknown as Iterable<Stretch>)
    for (const { hour, spent, toppedUp, seen } of hours) book.run(series, hour / HOUR, spent, toppedUp, seen)
  }
}
