-- A database of schema 11 as that version wrote it. Never edited.
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
    seen_at INTEGER NOT NULL, expires_at INTEGER, expiring TEXT,
    UNIQUE (account_id, key)
  ) STRICT;

CREATE TABLE rules (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    low TEXT,
    critical TEXT,
    lasts_less_than INTEGER
  , daily_share INTEGER) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

CREATE TABLE requests (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL
  ) STRICT;

CREATE TABLE episodes (
    wallet_id TEXT PRIMARY KEY REFERENCES wallets (id) ON DELETE CASCADE,
    state TEXT NOT NULL
  ) STRICT;

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
  , top_up TEXT REFERENCES top_ups (id) ON DELETE CASCADE) STRICT;

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

CREATE TABLE series (
      number INTEGER PRIMARY KEY,
      wallet_id TEXT NOT NULL UNIQUE REFERENCES wallets (id) ON DELETE CASCADE,
      hourly_to INTEGER NOT NULL DEFAULT 0,
      daily_to INTEGER NOT NULL DEFAULT 0,
      thinned_before INTEGER
    ) STRICT;

CREATE TABLE "readings" (
      series INTEGER NOT NULL REFERENCES series (number) ON DELETE CASCADE,
      era INTEGER NOT NULL,
      first_at INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      amount TEXT NOT NULL,
      gap INTEGER NOT NULL,
      PRIMARY KEY (series, era, first_at)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE hours (
      series INTEGER NOT NULL REFERENCES series (number) ON DELETE CASCADE,
      hour INTEGER NOT NULL,
      spent TEXT NOT NULL,
      topped_up TEXT NOT NULL,
      seen INTEGER NOT NULL,
      PRIMARY KEY (series, hour)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX hours_of_top_ups ON hours (series, hour) WHERE topped_up <> '0';

CREATE TABLE recoveries (
    at INTEGER NOT NULL,
    aside TEXT,
    backup_at INTEGER
  ) STRICT;

CREATE TABLE proxy_logins (
    proxy TEXT NOT NULL,
    realm TEXT NOT NULL,
    PRIMARY KEY (proxy, realm)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE setup_accounts (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL UNIQUE,
    opened INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

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

INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Main shop', 'production', '{"baseUrl":"https://till.example"}', '["appKey","appSecret"]', 5, 0, 'Duka Ltd', 1700000000000), ('till', 2, 'muda', 'Till “2”', '', '{}', '[]', 15, 0, NULL, 1700000100000);
INSERT INTO wallets VALUES ('shop/payout', 'shop', 'payout', 0, 'Payout', 'KES', 'ordinary', 1, NULL, 1700009000000, NULL, NULL), ('shop/collection', 'shop', 'collection', 1, 'Collection', 'KES', 'ordinary', 1, NULL, 1700009000000, NULL, NULL), ('till/cUGX', 'till', 'cUGX', 0, 'cUGX', 'UGX', 'collateral', 0, 'put away', 1700009000000, NULL, NULL);
INSERT INTO settings VALUES ('language', '"sw"'), ('height', '700');
INSERT INTO rules VALUES ('shop/payout', '20000', '5000', NULL, NULL);
INSERT INTO episodes VALUES ('shop/payout', '{"crossings":{"critical":"clear","low":"crossed","runway":"clear","share":"clear"},"announced":"low","announcedAt":1700006000000,"since":1700006000000,"lastAt":1700006000000,"zeroToConfirm":false}');
INSERT INTO requests VALUES ('shop', 19675, 12);
INSERT INTO history (at, account_id, wallet_id, what, amount, outcome) VALUES (1700006000000, 'shop', 'shop/payout', 'low', '15000.00', '{"kind":"told","at":1700006000000}');
INSERT INTO told VALUES ('shop/payout', 'shop');
INSERT INTO snoozes VALUES ('shop/collection', 1800000000000);
INSERT INTO series (number, wallet_id) VALUES (1, 'shop/payout'), (2, 'shop/collection'), (3, 'till/cUGX');
INSERT INTO readings VALUES (1, 1, 1700000000000, 1700003000000, '9007199254740993.01', 1), (1, 1, 1700006000000, 1700009000000, '15000.00', 0), (3, 1, 1700000000000, 1700000000000, '0', 1);
INSERT INTO hours VALUES (1, 472224, '9007199254725993.01', '0', 9000000);
INSERT INTO history (id, at, account_id, wallet_id, what, amount, outcome) VALUES (7, 1700007000000, 'shop', 'shop/payout', 'critical', '4000.00', NULL);
INSERT INTO outbox VALUES (7, 'critical', 'amount');
INSERT INTO recipients VALUES ('asha', 1, '{"name":"Asha","way":{"kind":"ntfy","server":"https://ntfy.sh","topic":"salio","ownNetwork":false},"on":true,"tells":["critical"],"wallets":null,"unlooked":0,"quiet":{"enabled":false,"from":0,"to":0,"days":[],"criticalComesThrough":true},"showAmounts":true,"language":"sw"}', '[]', NULL);
INSERT INTO deliveries (recipient_id, alert_id, level, because, done) VALUES ('asha', 7, 'critical', 'amount', 0);
PRAGMA user_version = 11;
