-- What becomes of a customer with the tax number or the document of one that the client has.
ALTER TABLE clients ADD COLUMN duplicates TEXT NOT NULL DEFAULT 'allow' CHECK (duplicates IN ('allow', 'flag', 'reject'));

-- What the customers of clients that reject duplicates have, and no other customer of the client may have.
CREATE TABLE identity_claims (
  id TEXT NOT NULL PRIMARY KEY, -- an HMAC of the client and of the number (src/customers/look-ups.ts)
  customer_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
