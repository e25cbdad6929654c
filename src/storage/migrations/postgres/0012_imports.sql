-- How far each import has come, so that one that was stopped goes on where it stood. One row for each file.
CREATE TABLE imports (
  id text NOT NULL PRIMARY KEY, -- a digest of the client and of how the content begins, or of the name that was given
  client_id uuid NOT NULL REFERENCES clients (id),
  file_name text NOT NULL, -- a digest of the file's name; empty where that says nothing
  seed text NOT NULL, -- what the ids of its customers are made from
  run text NOT NULL, -- the process that works on it: another one takes it over with a value of its own
  done_rows bigint NOT NULL, -- each of these is stored or refused
  digest text NOT NULL, -- of these rows, so that a file that was changed is noticed
  part_at bigint NOT NULL, -- when the rows behind these began to be stored: their ids have this time
  created bigint NOT NULL,
  flagged bigint NOT NULL,
  refused bigint NOT NULL,
  report_bytes bigint NOT NULL
);
CREATE INDEX imports_by_name ON imports (client_id, file_name);
