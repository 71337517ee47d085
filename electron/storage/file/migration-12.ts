/**
 * Migration to schema 12: summaries. An entry of the alert log may be about one instead of an account, and SQLite cannot
 * make a column nullable: the log is copied, and with it what refers to it.
 */
export const migration12 = `
  CREATE TABLE summaries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    absence TEXT,
    made_at INTEGER,
    since INTEGER,
    horizon INTEGER,
    put_away INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, date)
  ) STRICT;

  CREATE TABLE summary_accounts (
    summary_id INTEGER NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    facts TEXT NOT NULL,
    PRIMARY KEY (summary_id, account_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX summaries_of_accounts ON summary_accounts (account_id);

  CREATE TABLE summary_times (
    kind TEXT PRIMARY KEY,
    time TEXT NOT NULL,
    since INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE new_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
    wallet_id TEXT REFERENCES wallets (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    amount TEXT,
    outcome TEXT,
    top_up TEXT REFERENCES top_ups (id) ON DELETE CASCADE,
    summary INTEGER REFERENCES summaries (id) ON DELETE CASCADE,
    CHECK ((account_id IS NULL) <> (summary IS NULL))
  ) STRICT;
  INSERT INTO new_history SELECT id, at, account_id, wallet_id, what, amount, outcome, top_up, NULL FROM history;
  INSERT INTO sqlite_sequence SELECT 'new_history', 0
    WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'new_history');
  UPDATE sqlite_sequence SET seq = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0)
    WHERE name = 'new_history';

  CREATE TABLE new_outbox (
    id INTEGER PRIMARY KEY REFERENCES new_history (id) ON DELETE CASCADE,
    level TEXT,
    because TEXT
  ) STRICT;
  INSERT INTO new_outbox SELECT id, level, because FROM outbox;

  CREATE TABLE new_deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id TEXT NOT NULL REFERENCES recipients (id) ON DELETE CASCADE,
    alert_id INTEGER NOT NULL REFERENCES new_history (id) ON DELETE CASCADE,
    level TEXT,
    because TEXT,
    message_id INTEGER REFERENCES recipient_messages (id) ON DELETE SET NULL,
    tried_at INTEGER,
    fate TEXT,
    done INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  INSERT INTO new_deliveries
    SELECT id, recipient_id, alert_id, level, because, message_id, tried_at, fate, done FROM deliveries;

  DROP TABLE outbox;
  DROP TABLE deliveries;
  DROP TABLE history;
  ALTER TABLE new_history RENAME TO history;
  ALTER TABLE new_outbox RENAME TO outbox;
  ALTER TABLE new_deliveries RENAME TO deliveries;
  CREATE INDEX deliveries_of_alerts ON deliveries (alert_id);
  CREATE INDEX deliveries_of_messages ON deliveries (message_id);
  CREATE INDEX waiting_deliveries ON deliveries (recipient_id) WHERE done = 0;
`
