-- Without sequences, so that it also runs on distributed databases.
-- API clients. A sub-client names its parent.
CREATE TABLE clients (
  id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL UNIQUE,
  parent_id uuid REFERENCES clients (id),
  created_at bigint NOT NULL -- milliseconds since 1970, as every *_at
);

CREATE INDEX clients_by_parent ON clients (parent_id) WHERE parent_id IS NOT NULL;

-- API keys: what is needed to check one, never the key itself.
CREATE TABLE api_keys (
  id text NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL REFERENCES clients (id),
  mode text NOT NULL,
  digest bytea NOT NULL, -- SHA-256 of the key
  permissions text NOT NULL, -- JSON array
  created_at bigint NOT NULL,
  expires_at bigint,
  revoked_at bigint
);

CREATE INDEX api_keys_by_client ON api_keys (client_id);

-- Customers. All that is personal is in one column, so that it can be protected and erased as one.
CREATE TABLE customers (
  id uuid NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL REFERENCES clients (id),
  version integer NOT NULL,
  kyc_status text NOT NULL,
  kyc_recorded_at bigint,
  record text NOT NULL, -- JSON: the request as sent, and the normalised values
  created_at bigint NOT NULL,
  updated_at bigint NOT NULL
);

-- Every KYC result that arrived; the customer's row shows the latest.
CREATE TABLE kyc_results (
  id uuid NOT NULL PRIMARY KEY,
  customer_id uuid NOT NULL REFERENCES customers (id),
  status text NOT NULL,
  gender text,
  recorded_at bigint NOT NULL
);

CREATE INDEX kyc_results_by_customer ON kyc_results (customer_id);
