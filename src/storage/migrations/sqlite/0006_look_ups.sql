-- What customers are looked up by: a token (src/customers/look-ups.ts) for each value, which tells nothing of it.
ALTER TABLE customers ADD COLUMN email_token INTEGER;
ALTER TABLE customers ADD COLUMN phone_token INTEGER;
ALTER TABLE customers ADD COLUMN external_id_token INTEGER;
ALTER TABLE customers ADD COLUMN tax_number_token INTEGER;
ALTER TABLE customers ADD COLUMN document_code_token INTEGER;

-- Tokens are random: an index on each column would write a page for each token. New tokens are appended here instead,
-- and moved into sorted segments by the thousand (src/storage/sqlite/look-ups/). The newest row always stays, so that
-- no number is used twice.
CREATE TABLE look_up_log (
  number INTEGER NOT NULL PRIMARY KEY,
  customer_id BLOB NOT NULL CHECK (length(customer_id) = 16), -- the UUID's bytes
  email_token INTEGER,
  phone_token INTEGER,
  external_id_token INTEGER,
  tax_number_token INTEGER,
  document_code_token INTEGER
) STRICT;

CREATE TRIGGER look_ups_of_new AFTER INSERT ON customers
WHEN coalesce(
  new.email_token, new.phone_token, new.external_id_token, new.tax_number_token, new.document_code_token
) IS NOT NULL
BEGIN
  INSERT INTO look_up_log (
    customer_id, email_token, phone_token, external_id_token, tax_number_token, document_code_token
  ) VALUES (
    unhex(new.id, '-'),
    new.email_token, new.phone_token, new.external_id_token, new.tax_number_token, new.document_code_token
  );
END;

CREATE TRIGGER look_ups_of_changed AFTER UPDATE OF
  email_token, phone_token, external_id_token, tax_number_token, document_code_token
ON customers
WHEN coalesce(
  new.email_token, new.phone_token, new.external_id_token, new.tax_number_token, new.document_code_token
) IS NOT NULL
BEGIN
  INSERT INTO look_up_log (
    customer_id, email_token, phone_token, external_id_token, tax_number_token, document_code_token
  ) VALUES (
    unhex(new.id, '-'),
    new.email_token, new.phone_token, new.external_id_token, new.tax_number_token, new.document_code_token
  );
END;

-- Every segment of which there are chunks. Readers see those that are live. A merge writes one that is building; those
-- that it stands for are then removed, as are those of a merge that was not finished.
CREATE TABLE look_up_segments (
  number INTEGER NOT NULL PRIMARY KEY,
  level INTEGER NOT NULL, -- how often its entries were merged
  state TEXT NOT NULL CHECK (state IN ('live', 'building', 'removed'))
) STRICT;

-- The sorted entries of the segments, in chunks that fit a page.
CREATE TABLE look_up_chunks (
  number INTEGER NOT NULL PRIMARY KEY, -- the segment times 2^24, and the place in it
  segment INTEGER NOT NULL,
  first_token INTEGER NOT NULL,
  entries BLOB NOT NULL -- for each token 6 bytes, then 16 of the customer's id
) STRICT;

CREATE INDEX look_up_chunks_by_token ON look_up_chunks (segment, first_token);
