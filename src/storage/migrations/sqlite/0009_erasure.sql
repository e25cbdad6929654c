-- For how long a customer is kept after its last change: 5y, 18m or 90d. Null: as long as the client wants.
ALTER TABLE clients ADD COLUMN retain_for TEXT;
-- Since when a legal hold keeps it.
ALTER TABLE customers ADD COLUMN held_at INTEGER;

-- What is left of a customer that was erased.
CREATE TABLE erasures (
  id TEXT NOT NULL PRIMARY KEY, -- the customer's
  client_id TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  key_version INTEGER NOT NULL -- no copy of its rows opens once master keys up to this version are retired
) STRICT, WITHOUT ROWID;

-- About whom an answer is. Once that customer is erased, nothing is left of it: key_version -1.
ALTER TABLE idempotency_keys ADD COLUMN customer_id TEXT;
CREATE INDEX idempotency_keys_by_customer ON idempotency_keys (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX identity_claims_by_customer ON identity_claims (customer_id);

-- Nothing outlives its customer, whatever removes that. The sorted look-ups: src/storage/sqlite/look-ups/erase.ts.
CREATE TRIGGER nothing_outlives_customer BEFORE DELETE ON customers
BEGIN
  DELETE FROM kyc_results WHERE customer_id = old.id;
  DELETE FROM identity_claims WHERE customer_id = old.id;
  UPDATE idempotency_keys SET fingerprint = '', answer = '', sealed = NULL, key_version = -1
    WHERE customer_id = old.id;
  UPDATE look_up_log SET customer_id = zeroblob(16), email_token = NULL, phone_token = NULL,
    external_id_token = NULL, tax_number_token = NULL, document_code_token = NULL
    WHERE customer_id = unhex(old.id, '-');
END;
