-- Of a change: the version of the customer's record after it. Null: an older program wrote the row.
ALTER TABLE journal ADD COLUMN version INTEGER;

-- The changes of customers, in one order (src/events). Who reads up to a number misses nothing below it.
CREATE TABLE events (
  number INTEGER NOT NULL PRIMARY KEY,
  owner_id TEXT NOT NULL, -- the client, or the parent of a sub-client
  entry_id INTEGER NOT NULL -- the row of the journal
) STRICT;
CREATE INDEX events_by_owner ON events (owner_id, number);

-- One transaction writes at a time, so the order of the rows is that of the commits.
CREATE TRIGGER publish_events AFTER INSERT ON journal
WHEN new.outcome = 'done' AND new.customer_id IS NOT NULL
  AND (new.subject IN ('created', 'corrected', 'erased', 'erased again') OR new.subject LIKE 'KYC %')
BEGIN
  INSERT INTO events (owner_id, entry_id)
    SELECT coalesce(parent_id, id), new.id FROM clients WHERE id = new.client_id;
END;
