-- What customers are looked up by: a token (src/customers/look-ups.ts) for each value, which tells nothing of it.
ALTER TABLE customers ADD COLUMN email_token bigint;
ALTER TABLE customers ADD COLUMN phone_token bigint;
ALTER TABLE customers ADD COLUMN external_id_token bigint;
ALTER TABLE customers ADD COLUMN tax_number_token bigint;
ALTER TABLE customers ADD COLUMN document_code_token bigint;

-- Tokens are random, so a row lands anywhere in an index. A hash index takes two thirds of the work of a tree.
CREATE INDEX customers_by_email_token ON customers USING hash (email_token);
CREATE INDEX customers_by_phone_token ON customers USING hash (phone_token);
CREATE INDEX customers_by_external_id_token ON customers USING hash (external_id_token);
CREATE INDEX customers_by_tax_number_token ON customers USING hash (tax_number_token);
CREATE INDEX customers_by_document_code_token ON customers USING hash (document_code_token);
