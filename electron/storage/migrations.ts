import type { DatabaseSync } from 'node:sqlite'

/** The database was written by a newer Salio than this one; it is left untouched. */
export class NewerDatabaseError extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super(`the database has schema ${found}, this version of Salio knows ${known}`)
    this.name = 'NewerDatabaseError'
    this.found = found
    this.known = known
  }
}

/**
 * Schema n is reached by running the first n, in order. One that was released is never edited, only followed.
 * Times are wall-clock milliseconds; amounts are exact decimal text.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    provider_id TEXT NOT NULL,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    field_values TEXT NOT NULL,
    secret_fields TEXT NOT NULL,
    interval_minutes INTEGER NOT NULL,
    demo INTEGER NOT NULL,
    subtitle TEXT,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE wallets (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT NOT NULL,
    active INTEGER NOT NULL,
    detail TEXT,
    seen_at INTEGER NOT NULL,
    UNIQUE (account_id, key)
  ) STRICT;

  CREATE TABLE readings (
    wallet_id TEXT NOT NULL REFERENCES wallets (id) ON DELETE CASCADE,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (wallet_id, first_at)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE rules (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    low TEXT,
    critical TEXT,
    lasts_less_than INTEGER
  ) STRICT;

  CREATE TABLE alert_states (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    level TEXT NOT NULL,
    since INTEGER
  ) STRICT;

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  `,
  // Readings are told apart by their order of arrival: the wall clock may be set back.
  `
  CREATE TABLE arrivals (
    wallet_id TEXT NOT NULL REFERENCES wallets (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (wallet_id, sequence)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO arrivals
    SELECT wallet_id, row_number() OVER (PARTITION BY wallet_id ORDER BY first_at), first_at, last_at, amount
    FROM readings;
  DROP TABLE readings;
  ALTER TABLE arrivals RENAME TO readings;
  CREATE INDEX readings_by_time ON readings (wallet_id, first_at);

  CREATE TABLE requests (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL
  ) STRICT;
  `
]

/**
 * Brings a database to this version's schema, all of it or nothing.
 * @param to the schema to stop at, for a test that starts from an older one
 * @throws NewerDatabaseError
 */
export function migrate(db: DatabaseSync, to = migrations.length): void {
  const { user_version: found } = db.prepare('PRAGMA user_version').get() as { user_version: number }
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
  if (found >= to) return
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(found, to)) db.exec(migration)
    db.exec(`PRAGMA user_version = ${to}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
