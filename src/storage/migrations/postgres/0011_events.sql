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
CREATE FUNCTION publish_events(most integer) RETURNS integer LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  published integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock('events'::regclass::oid::bigint) THEN
    RETURN 0;
  END IF;
  WITH next AS (
    SELECT transaction_id, entry_id FROM event_queue ORDER BY transaction_id, entry_id LIMIT most
  ), taken AS (
    DELETE FROM event_queue USING next WHERE event_queue.transaction_id = next.transaction_id
      AND event_queue.entry_id = next.entry_id RETURNING event_queue.transaction_id, event_queue.entry_id
  )
  INSERT INTO events (number, owner_id, entry_id)
  SELECT (SELECT coalesce(max(number), 0) FROM events) + row_number() OVER (ORDER BY transaction_id, entry_id),
    coalesce(clients.parent_id, clients.id), entry_id
  FROM taken JOIN journal ON journal.id = entry_id JOIN clients ON clients.id = journal.client_id;
  GET DIAGNOSTICS published = ROW_COUNT;
  RETURN published;
END
$$;
