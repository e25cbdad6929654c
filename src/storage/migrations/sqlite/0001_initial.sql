-- API clients. A sub-client names its parent.
CREATE TABLE clients (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  parent_id TEXT REFERENCES clients (id),
  created_at INTEGER NOT NULL -- milliseconds since 1970, as every *_at
) STRICT;

CREATE INDEX clients_by_parent ON clients (parent_id) WHERE parent_id IS NOT NULL;

-- API keys: what is needed to check one, never the key itself.
CREATE TABLE api_keys (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id),
  mode TEXT NOT NULL,
  digest BLOB NOT NULL, -- SHA-256 of the key
  permissions TEXT NOT NULL, -- JSON array
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT;

CREATE INDEX api_keys_by_client ON api_keys (client_id);

-- Customers. All that is personal is in one column, so that it can be protected and erased as one.
CREATE TABLE customers (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id),
  version INTEGER NOT NULL,
  kyc_status TEXT NOT NULL,
  kyc_recorded_at INTEGER,
  record TEXT NOT NULL, -- JSON: the request as sent, and the normalised values
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

-- Every KYC result that arrived; the customer's row shows the latest.
CREATE TABLE kyc_results (
  id TEXT NOT NULL PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customers (id),
  status TEXT NOT NULL,
  gender TEXT,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX kyc_results_by_customer ON kyc_results (customer_id);
