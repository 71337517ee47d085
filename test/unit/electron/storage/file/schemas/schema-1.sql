-- A database of schema 1 as that version wrote it. Never edited.
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

INSERT INTO accounts VALUES ('shop', 1, 'jpay-africa', 'Main shop', 'production', '{"baseUrl":"https://till.example"}', '["appKey","appSecret"]', 5, 0, 'Duka Ltd', 1700000000000), ('till', 2, 'muda', 'Till “2”', '', '{}', '[]', 15, 0, NULL, 1700000100000);
INSERT INTO wallets VALUES ('shop/payout', 'shop', 'payout', 0, 'Payout', 'KES', 'ordinary', 1, NULL, 1700009000000), ('shop/collection', 'shop', 'collection', 1, 'Collection', 'KES', 'ordinary', 1, NULL, 1700009000000), ('till/cUGX', 'till', 'cUGX', 0, 'cUGX', 'UGX', 'collateral', 0, 'put away', 1700009000000);
INSERT INTO settings VALUES ('language', '"sw"'), ('height', '700');
INSERT INTO rules VALUES ('shop/payout', '20000', '5000', NULL);
INSERT INTO alert_states VALUES ('shop/payout', 'low', 1700006000000), ('shop/collection', 'healthy', NULL);
INSERT INTO readings VALUES ('shop/payout', 1700000000000, 1700003000000, '9007199254740993.01'), ('shop/payout', 1700006000000, 1700009000000, '15000.00'), ('till/cUGX', 1700000000000, 1700000000000, '0');
PRAGMA user_version = 1;
