import type { DatabaseSync } from 'node:sqlite'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { HOUR } from '#domain/time/units.ts'

/** More than this many intervals between two different balances count as a gap. */
const GAP_INTERVALS = 3

/**
 * Migration to schema 4. A reading refers to its wallet by a number, and a new era begins where the clock was
 * set back: era and time together give the order of arrival, so that no second index is needed. Earlier
 * versions did not store gaps; one is assumed where a new row repeats the same amount, and where the time
 * between two readings is too long.
 */
export function migration4(db: DatabaseSync): void {
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
        amount, coalesce(amount = before OR first_at - before_at > ${GAP_INTERVALS} * interval, 1)
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
  const periods = db.prepare(`
    SELECT first_at AS "from", last_at AS until, amount, gap AS afterGap FROM readings
    WHERE series = ? ORDER BY era, first_at`)
  const insertHour = db.prepare('INSERT INTO hours VALUES (?, ?, ?, ?, ?)')
  for (const { number } of db.prepare('SELECT number FROM series').all()) {
    const series = Number(number)
    const hours = hourlyTotals(periods.iterate(series) as unknown as Iterable<BalancePeriod>)
    for (const { hour, spent, toppedUp, seen } of hours)
      insertHour.run(series, hour / HOUR, spent, toppedUp, seen)
  }
}
