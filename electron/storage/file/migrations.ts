import type { DatabaseSync } from 'node:sqlite'
import { isDamage, isFull } from './integrity.ts'
import { migration4 } from './migration-4.ts'
import { migration12 } from './migration-12.ts'

/**
 * The database schema: running the first n of these in order gives schema n. A released migration is never
 * edited; changes are appended. Times are wall-clock milliseconds; amounts are exact decimal text.
 */
export const migrations: readonly (string | ((db: DatabaseSync) => void))[] = [
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
  // Readings are ordered by arrival, because the wall clock may be set back.
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
  `,
  // Alert state per threshold, pending alerts in an outbox, and a log entry for each decision.
  `
  ALTER TABLE rules ADD COLUMN daily_share INTEGER;

  CREATE TABLE episodes (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    state TEXT NOT NULL
  ) STRICT;
  INSERT INTO episodes
    SELECT wallet_id, json_object(
      'crossings', json_object(
        'critical', iif(level = 'critical', 'crossed', 'clear'), 'low', 'crossed', 'runway', 'clear', 'share', 'clear'
      ),
      'announced', level, 'announcedAt', since, 'since', since, 'lastAt', since, 'zeroToConfirm', json('false')
    ) FROM alert_states WHERE level IN ('low', 'critical');
  DROP TABLE alert_states;

  CREATE TABLE account_episodes (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    state TEXT NOT NULL
  ) STRICT;

  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    wallet_id TEXT REFERENCES wallets (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    amount TEXT,
    outcome TEXT
  ) STRICT;

  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY REFERENCES history (id) ON DELETE CASCADE,
    level TEXT,
    because TEXT
  ) STRICT;

  CREATE TABLE told (
    subject TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  ) STRICT;

  CREATE TABLE snoozes (
    wallet_id TEXT UNIQUE REFERENCES wallets (id) ON DELETE CASCADE,
    until INTEGER
  ) STRICT;

  -- What earlier versions announced they had shown as well.
  INSERT INTO told SELECT wallet_id, account_id FROM episodes JOIN wallets ON wallets.id = wallet_id;
  `,
  migration4,
  // Recoveries to be shown to the user.
  `
  CREATE TABLE recoveries (
    at INTEGER NOT NULL,
    aside TEXT,
    backup_at INTEGER
  ) STRICT;
  `,
  // The proxies whose logins are in the keychain, so that those can be found again and deleted.
  `
  CREATE TABLE proxy_logins (
    proxy TEXT NOT NULL,
    realm TEXT NOT NULL,
    PRIMARY KEY (proxy, realm)
  ) STRICT, WITHOUT ROWID;
  `,
  // The accounts that set-up files added, under the ids that those files know them by.
  `
  CREATE TABLE setup_accounts (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL UNIQUE,
    opened INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Top-ups that their user told Salio of, and which of them a line of the alert log is about.
  `
  CREATE TABLE top_ups (
    id TEXT PRIMARY KEY,
    wallet_id TEXT NOT NULL REFERENCES wallets (id) ON DELETE CASCADE,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    way TEXT NOT NULL,
    reference TEXT,
    sent_at INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    phase TEXT NOT NULL,
    usual INTEGER,
    late_at INTEGER NOT NULL,
    late INTEGER NOT NULL,
    rise TEXT,
    arrived_at INTEGER,
    fee INTEGER NOT NULL,
    closed_at INTEGER,
    searched_until INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX top_ups_of_wallets ON top_ups (wallet_id);
  CREATE INDEX open_top_ups ON top_ups (wallet_id) WHERE closed_at IS NULL;
  ALTER TABLE history ADD COLUMN top_up TEXT REFERENCES top_ups (id) ON DELETE CASCADE;
  `,
  // How wallets are paid into, sealed, and every change of it.
  `
  CREATE TABLE pay_ins (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    ways TEXT NOT NULL,
    vouched INTEGER NOT NULL,
    key_id TEXT,
    seal TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE pay_in_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    wallet_id TEXT NOT NULL REFERENCES wallets (id) ON DELETE CASCADE,
    way_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    answered_at INTEGER
  ) STRICT;
  CREATE INDEX pay_in_changes_of_wallets ON pay_in_changes (wallet_id);
  `,
  `
  ALTER TABLE wallets ADD COLUMN expires_at INTEGER;
  ALTER TABLE wallets ADD COLUMN expiring TEXT;
  `,
  // Who is told away from the desk, what waits for each, the messages it went into, and what each was told.
  `
  CREATE TABLE recipients (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    facts TEXT NOT NULL,
    secret_fields TEXT NOT NULL,
    refused TEXT
  ) STRICT;

  CREATE TABLE recipient_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id TEXT NOT NULL REFERENCES recipients (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    title TEXT NOT NULL,
    tries TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    next_try_at INTEGER,
    asked_until INTEGER,
    trying_since INTEGER,
    may_have_come INTEGER NOT NULL,
    taken_at INTEGER,
    closed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX messages_of_recipients ON recipient_messages (recipient_id, taken_at);

  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id TEXT NOT NULL REFERENCES recipients (id) ON DELETE CASCADE,
    alert_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    level TEXT,
    because TEXT,
    message_id INTEGER REFERENCES recipient_messages (id) ON DELETE SET NULL,
    tried_at INTEGER,
    fate TEXT,
    done INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX deliveries_of_alerts ON deliveries (alert_id);
  CREATE INDEX deliveries_of_messages ON deliveries (message_id);
  CREATE INDEX waiting_deliveries ON deliveries (recipient_id) WHERE done = 0;

  CREATE TABLE recipient_told (
    recipient_id TEXT NOT NULL REFERENCES recipients (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    PRIMARY KEY (recipient_id, subject)
  ) STRICT, WITHOUT ROWID;
  `,
  // Summaries, which alerts and their deliveries are about as they are about wallets.
  migration12
]

/** The database was written by a newer version of Salio; it is left untouched. */
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

/** The migration from an earlier version failed; the database is unchanged. */
export class MigrationError extends Error {
  constructor(cause: unknown) {
    super('the database could not be brought to this version', { cause })
    this.name = 'MigrationError'
  }
}

/** The schema version of a database; 0 for a new one. */
export const schemaOf = (db: DatabaseSync): number =>
  Number(db.prepare('PRAGMA user_version').get()?.['user_version'])

/** @throws NewerDatabaseError */
export function knownSchemaOf(db: DatabaseSync): number {
  const found = schemaOf(db)
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
  return found
}

/**
 * Migrates a database to this version's schema, in one transaction.
 * @param to the schema version to stop at, for tests that start from an older one
 * @throws NewerDatabaseError, MigrationError, or SQLite's own error where the file is damaged or the disk
 *   full
 */
export function migrate(db: DatabaseSync, to = migrations.length): void {
  const found = knownSchemaOf(db)
  if (found >= to) return
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(found, to)) {
      if (typeof migration === 'string') db.exec(migration)
      else migration(db)
    }
    db.exec(`PRAGMA user_version = ${to}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw isDamage(error) || isFull(error) ? error : new MigrationError(error)
  }
}
