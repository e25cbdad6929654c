-- What was done, seen and refused, by whom (src/journal). Rows are appended, never changed.
CREATE TABLE journal (
  id bigint NOT NULL PRIMARY KEY, -- the chain times 2^32, and the place in it
  at bigint NOT NULL,
  client_id uuid,
  key_id text, -- the API key; null for a command
  operation text NOT NULL, -- of the contract, or the command
  customer_id uuid,
  outcome text NOT NULL, -- done, void (nothing was done: another write was faster), or the code of a refusal
  subject text, -- the kind of thing that was changed or seen
  trace_id text,
  mac text NOT NULL -- binds the row to the one before it in its chain (src/journal/chain.ts)
);

CREATE INDEX journal_by_customer ON journal (customer_id) WHERE customer_id IS NOT NULL;

-- How many chains there are. One row.
CREATE TABLE journal_register (
  id integer NOT NULL PRIMARY KEY CHECK (id = 1),
  chains integer NOT NULL,
  mac text NOT NULL
);
