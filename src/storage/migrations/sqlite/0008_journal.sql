-- What was done, seen and refused, by whom (src/journal). Rows are appended, never changed.
CREATE TABLE journal (
  id INTEGER NOT NULL PRIMARY KEY, -- the chain times 2^32, and the place in it
  at INTEGER NOT NULL,
  client_id TEXT,
  key_id TEXT, -- the API key; null for a command
  operation TEXT NOT NULL, -- of the contract, or the command
  customer_id TEXT,
  outcome TEXT NOT NULL, -- done, void (nothing was done: another write was faster), or the code of a refusal
  subject TEXT, -- the kind of thing that was changed or seen
  trace_id TEXT,
  mac TEXT NOT NULL -- binds the row to the one before it in its chain (src/journal/chain.ts)
) STRICT;

CREATE INDEX journal_by_customer ON journal (customer_id) WHERE customer_id IS NOT NULL;

-- How many chains there are. One row.
CREATE TABLE journal_register (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  chains INTEGER NOT NULL,
  mac TEXT NOT NULL
) STRICT;
