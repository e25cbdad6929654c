-- When the check came to the result that led to the status, and until when the result may be relied on.
ALTER TABLE customers ADD COLUMN kyc_checked_at bigint;
ALTER TABLE customers ADD COLUMN kyc_expires_at bigint;
-- When something was corrected that a check can be about.
ALTER TABLE customers ADD COLUMN corrected_at bigint;
ALTER TABLE kyc_results ADD COLUMN checked_at bigint; -- null: as recorded_at
ALTER TABLE kyc_results ADD COLUMN expires_at bigint;
ALTER TABLE kyc_results ADD COLUMN changed_status integer NOT NULL DEFAULT 1; -- 0 or 1

-- What the record of a customer held before it was changed.
CREATE TABLE customer_versions (
  id text NOT NULL PRIMARY KEY, -- the customer's and the version
  customer_id uuid NOT NULL,
  client_id uuid NOT NULL,
  version integer NOT NULL,
  replaced_at bigint NOT NULL,
  record text NOT NULL,
  sealed bytea, -- as it was in the customer's row, to which it is bound
  key_version integer NOT NULL
);
CREATE INDEX customer_versions_by_customer ON customer_versions (customer_id, version);
CREATE INDEX customer_versions_open ON customer_versions (id) WHERE key_version = 0;

-- No change of a record loses what it held. Sealing it anew is no change.
-- As the owner of the tables: a user of an older program has no right to the new one.
CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO customer_versions (id, customer_id, client_id, version, replaced_at, record, sealed, key_version)
  VALUES (old.id || ' ' || old.version, old.id, old.client_id, old.version, new.updated_at, old.record, old.sealed,
    old.key_version);
  RETURN new;
END
$$;
CREATE TRIGGER keep_version BEFORE UPDATE OF sealed ON customers
  FOR EACH ROW WHEN (new.version > old.version) EXECUTE FUNCTION keep_version();

CREATE OR REPLACE FUNCTION nothing_outlives_customer() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM kyc_results WHERE customer_id = old.id;
  DELETE FROM customer_versions WHERE customer_id = old.id;
  DELETE FROM identity_claims WHERE customer_id = old.id;
  UPDATE idempotency_keys SET fingerprint = '', answer = '', sealed = NULL, key_version = -1
    WHERE customer_id = old.id;
  RETURN old;
END
$$;

-- Lists of a client's customers, by status, in the order of their ids.
CREATE INDEX customers_by_client ON customers (client_id, kyc_status, id);
