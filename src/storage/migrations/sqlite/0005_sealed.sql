-- What is personal is sealed (src/sealing). Rows from before lie open, key_version 0, until `intake keys seal`.
ALTER TABLE customers ADD COLUMN sealed BLOB; -- the record
ALTER TABLE customers ADD COLUMN key_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE kyc_results ADD COLUMN sealed BLOB; -- JSON: gender
ALTER TABLE kyc_results ADD COLUMN key_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE idempotency_keys ADD COLUMN sealed BLOB; -- the answer
ALTER TABLE idempotency_keys ADD COLUMN key_version INTEGER NOT NULL DEFAULT 0;

CREATE INDEX customers_open ON customers (id) WHERE key_version = 0;
CREATE INDEX kyc_results_open ON kyc_results (id) WHERE key_version = 0;
CREATE INDEX idempotency_keys_open ON idempotency_keys (id) WHERE key_version = 0;

-- The versions of the master key that are in use. The newest is the active one.
CREATE TABLE sealing_keys (
  id INTEGER NOT NULL PRIMARY KEY, -- the version
  canary BLOB NOT NULL, -- a known text, sealed with it
  created_at INTEGER NOT NULL
) STRICT;

-- Secrets of the service itself, sealed.
CREATE TABLE secrets (
  id TEXT NOT NULL PRIMARY KEY,
  sealed BLOB NOT NULL,
  key_version INTEGER NOT NULL
) STRICT;
