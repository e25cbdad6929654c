-- For how long a customer is kept after its last change: 5y, 18m or 90d. Null: as long as the client wants.
ALTER TABLE clients ADD COLUMN retain_for text;
-- Since when a legal hold keeps it.
ALTER TABLE customers ADD COLUMN held_at bigint;

-- What is left of a customer that was erased.
CREATE TABLE erasures (
  id uuid NOT NULL PRIMARY KEY, -- the customer's
  client_id uuid NOT NULL,
  erased_at bigint NOT NULL,
  key_version integer NOT NULL -- no copy of its rows opens once master keys up to this version are retired
);

-- About whom an answer is. Once that customer is erased, nothing is left of it: key_version -1.
ALTER TABLE idempotency_keys ADD COLUMN customer_id uuid;
CREATE INDEX idempotency_keys_by_customer ON idempotency_keys (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX identity_claims_by_customer ON identity_claims (customer_id);

-- Nothing outlives its customer, whatever removes that.
CREATE FUNCTION nothing_outlives_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM kyc_results WHERE customer_id = old.id;
  DELETE FROM identity_claims WHERE customer_id = old.id;
  UPDATE idempotency_keys SET fingerprint = '', answer = '', sealed = NULL, key_version = -1
    WHERE customer_id = old.id;
  RETURN old;
END
$$;
CREATE TRIGGER nothing_outlives_customer BEFORE DELETE ON customers
  FOR EACH ROW EXECUTE FUNCTION nothing_outlives_customer();
