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

-- Where events are sent (src/webhooks).
CREATE TABLE webhooks (
  id TEXT NOT NULL PRIMARY KEY,
  client_id TEXT NOT NULL,
  url TEXT NOT NULL,
  types TEXT NOT NULL, -- a list in JSON; empty for all
  created_at INTEGER NOT NULL,
  begins_behind INTEGER NOT NULL, -- the number of an event
  secret_number INTEGER NOT NULL, -- its secrets are made of this, its id and a secret of the service
  old_secret_until INTEGER, -- until when the one before signs as well
  disabled_at INTEGER
) STRICT;
CREATE INDEX webhooks_by_client ON webhooks (client_id, id);
CREATE INDEX webhooks_by_begin ON webhooks (begins_behind) WHERE disabled_at IS NULL;

-- What became of the events that webhooks get.
CREATE TABLE webhook_deliveries (
  id TEXT NOT NULL PRIMARY KEY, -- of the webhook and of the event
  webhook_id TEXT NOT NULL,
  event_number INTEGER NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due_at INTEGER, -- while it waits
  attempted_at INTEGER,
  ended_at INTEGER, -- when it no longer waited
  status INTEGER, -- of the last answer
  reason TEXT, -- of the last failure
  resend_asked INTEGER NOT NULL -- 0 or 1
) STRICT;
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, event_number);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_ended ON webhook_deliveries (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX webhook_deliveries_asked ON webhook_deliveries (id) WHERE resend_asked = 1;

-- The one process that sends. While it lives it counts the beats; the others take over when they see no new one.
CREATE TABLE webhook_sender (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  beat INTEGER NOT NULL,
  is_held INTEGER NOT NULL, -- 0 once it has stopped by itself
  position INTEGER NOT NULL -- events up to this number have their deliveries
) STRICT;
INSERT INTO webhook_sender (id, beat, is_held, position) VALUES (1, 0, 0, 0);
