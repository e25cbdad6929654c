-- What is personal is sealed (src/sealing). Rows from before lie open, key_version 0, until `intake keys seal`.
ALTER TABLE customers ADD COLUMN sealed bytea; -- the record
ALTER TABLE customers ADD COLUMN key_version integer NOT NULL DEFAULT 0;
ALTER TABLE kyc_results ADD COLUMN sealed bytea; -- JSON: gender
ALTER TABLE kyc_results ADD COLUMN key_version integer NOT NULL DEFAULT 0;
ALTER TABLE idempotency_keys ADD COLUMN sealed bytea; -- the answer
ALTER TABLE idempotency_keys ADD COLUMN key_version integer NOT NULL DEFAULT 0;

CREATE INDEX customers_open ON customers (id) WHERE key_version = 0;
CREATE INDEX kyc_results_open ON kyc_results (id) WHERE key_version = 0;
CREATE INDEX idempotency_keys_open ON idempotency_keys (id) WHERE key_version = 0;

-- The versions of the master key that are in use. The newest is the active one.
CREATE TABLE sealing_keys (
  id integer NOT NULL PRIMARY KEY, -- the version
  canary bytea NOT NULL, -- a known text, sealed with it
  created_at bigint NOT NULL
);

-- Secrets of the service itself, sealed.
CREATE TABLE secrets (
  id text NOT NULL PRIMARY KEY,
  sealed bytea NOT NULL,
  key_version integer NOT NULL
);
