-- When the check came to the result that led to the status, and until when the result may be relied on.
ALTER TABLE customers ADD COLUMN kyc_checked_at INTEGER;
ALTER TABLE customers ADD COLUMN kyc_expires_at INTEGER;
-- When something was corrected that a check can be about.
ALTER TABLE customers ADD COLUMN corrected_at INTEGER;
ALTER TABLE kyc_results ADD COLUMN checked_at INTEGER; -- null: as recorded_at
ALTER TABLE kyc_results ADD COLUMN expires_at INTEGER;
ALTER TABLE kyc_results ADD COLUMN changed_status INTEGER NOT NULL DEFAULT 1; -- 0 or 1

-- What the record of a customer held before it was changed.
CREATE TABLE customer_versions (
  id TEXT NOT NULL PRIMARY KEY, -- the customer's and the version
  customer_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  replaced_at INTEGER NOT NULL,
  record TEXT NOT NULL,
  sealed BLOB, -- as it was in the customer's row, to which it is bound
  key_version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_versions_by_customer ON customer_versions (customer_id, version);
CREATE INDEX customer_versions_open ON customer_versions (id) WHERE key_version = 0;

-- No change of a record loses what it held. Sealing it anew is no change.
CREATE TRIGGER keep_version BEFORE UPDATE OF sealed ON customers WHEN new.version > old.version
BEGIN
  INSERT INTO customer_versions (id, customer_id, client_id, version, replaced_at, record, sealed, key_version)
  VALUES (old.id || ' ' || old.version, old.id, old.client_id, old.version, new.updated_at, old.record, old.sealed,
    old.key_version);
END;

-- What a customer was found by before a correction goes. The sorted look-ups: src/storage/sqlite/look-ups/erase.ts.
CREATE TRIGGER look_ups_of_corrected BEFORE UPDATE OF
  email_token, phone_token, external_id_token, tax_number_token, document_code_token
ON customers WHEN new.version > old.version
BEGIN
  UPDATE look_up_log SET customer_id = zeroblob(16), email_token = NULL, phone_token = NULL,
    external_id_token = NULL, tax_number_token = NULL, document_code_token = NULL
    WHERE customer_id = unhex(old.id, '-');
END;

DROP TRIGGER nothing_outlives_customer;
CREATE TRIGGER nothing_outlives_customer BEFORE DELETE ON customers
BEGIN
  DELETE FROM kyc_results WHERE customer_id = old.id;
  DELETE FROM customer_versions WHERE customer_id = old.id;
  DELETE FROM identity_claims WHERE customer_id = old.id;
  UPDATE idempotency_keys SET fingerprint = '', answer = '', sealed = NULL, key_version = -1
    WHERE customer_id = old.id;
  UPDATE look_up_log SET customer_id = zeroblob(16), email_token = NULL, phone_token = NULL,
    external_id_token = NULL, tax_number_token = NULL, document_code_token = NULL
    WHERE customer_id = unhex(old.id, '-');
END;

-- Lists of a client's customers, by status, in the order of their ids.
CREATE INDEX customers_by_client ON customers (client_id, kyc_status, id);
