-- Of a change: the version of the customer's record after it. Null: an older program wrote the row.
ALTER TABLE journal ADD COLUMN version integer;

-- The changes of customers, in one order (src/events). Who reads up to a number misses nothing below it.
CREATE TABLE events (
  number bigint NOT NULL PRIMARY KEY,
  owner_id uuid NOT NULL, -- the client, or the parent of a sub-client
  entry_id bigint NOT NULL -- the row of the journal
);
CREATE INDEX events_by_owner ON events (owner_id, number);

-- Changes that have no number yet. The numbers of transactions order them: who changes a customer has read what the
-- transaction before has left, so that its own began later.
CREATE TABLE event_queue (
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  entry_id bigint NOT NULL,
  PRIMARY KEY (transaction_id, entry_id)
);

-- Whatever writes the journal: an older program beside a new one too, which has no right to the new tables.
CREATE FUNCTION queue_events() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO event_queue (entry_id) SELECT id FROM added
    WHERE outcome = 'done' AND customer_id IS NOT NULL
    AND (subject IN ('created', 'corrected', 'erased', 'erased again') OR subject LIKE 'KYC %');
  RETURN NULL;
END
$$;
CREATE TRIGGER queue_events AFTER INSERT ON journal REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION queue_events();

-- Gives queued changes their numbers, at most so many. While another process does it, there is nothing to do. Each
-- statement sees what was committed before it: with the lock held, all that has a number.
-- done_below: no transaction below it has left anything in the queue. Rows that were taken stay there, dead, as long as a
-- backup may look at them; who gives back the number of the last call does not walk through them.
CREATE FUNCTION publish_events(most integer, INOUT done_below xid8, OUT published integer) LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  ended_below xid8 := pg_snapshot_xmin(pg_current_snapshot());
BEGIN
  published := 0;
  IF NOT pg_try_advisory_xact_lock('events'::regclass::oid::bigint) THEN
    RETURN;
  END IF;
  WITH next AS (
    SELECT transaction_id, entry_id FROM event_queue WHERE transaction_id >= done_below
    ORDER BY transaction_id, entry_id LIMIT most
  ), taken AS (
    DELETE FROM event_queue USING next WHERE event_queue.transaction_id = next.transaction_id
      AND event_queue.entry_id = next.entry_id RETURNING event_queue.transaction_id, event_queue.entry_id
  )
  INSERT INTO events (number, owner_id, entry_id)
  SELECT (SELECT coalesce(max(number), 0) FROM events) + row_number() OVER (ORDER BY transaction_id, entry_id),
    coalesce(clients.parent_id, clients.id), entry_id
  FROM taken JOIN journal ON journal.id = entry_id JOIN clients ON clients.id = journal.client_id;
  GET DIAGNOSTICS published = ROW_COUNT;
  IF published < most THEN
    done_below := ended_below;
  END IF;
END
$$;

-- Where events are sent (src/webhooks).
CREATE TABLE webhooks (
  id uuid NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL,
  url text NOT NULL,
  types text NOT NULL, -- a list in JSON; empty for all
  created_at bigint NOT NULL,
  begins_behind bigint NOT NULL, -- the number of an event
  secret_number integer NOT NULL, -- its secrets are made of this, its id and a secret of the service
  old_secret_until bigint, -- until when the one before signs as well
  disabled_at bigint
);
CREATE INDEX webhooks_by_client ON webhooks (client_id, id);
CREATE INDEX webhooks_by_begin ON webhooks (begins_behind) WHERE disabled_at IS NULL;

-- What became of the events that webhooks get.
CREATE TABLE webhook_deliveries (
  id text NOT NULL PRIMARY KEY, -- of the webhook and of the event
  webhook_id uuid NOT NULL,
  event_number bigint NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL,
  due_at bigint, -- while it waits
  attempted_at bigint,
  ended_at bigint, -- when it no longer waited
  status integer, -- of the last answer
  reason text, -- of the last failure
  resend_asked integer NOT NULL -- 0 or 1
);
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, event_number);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_ended ON webhook_deliveries (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX webhook_deliveries_asked ON webhook_deliveries (id) WHERE resend_asked = 1;

-- The one process that sends. While it lives it counts the beats; the others take over when they see no new one.
CREATE TABLE webhook_sender (
  id integer NOT NULL PRIMARY KEY CHECK (id = 1),
  beat bigint NOT NULL,
  is_held integer NOT NULL, -- 0 once it has stopped by itself
  position bigint NOT NULL -- events up to this number have their deliveries
);
INSERT INTO webhook_sender (id, beat, is_held, position) VALUES (1, 0, 0, 0);
