-- Writes that succeeded under an Idempotency-Key, so that they are not done twice. They share a transaction with
-- what they stand for.
CREATE TABLE idempotency_keys (
  id TEXT NOT NULL PRIMARY KEY, -- digest of the client, the operation and the key
  fingerprint TEXT NOT NULL, -- HMAC of what was sent
  answer TEXT NOT NULL, -- JSON: status, message and data, which may be personal
  kept_at INTEGER NOT NULL -- a minute of service_time
) STRICT;

-- How many minutes the service has run, in all its processes together: a clock that nobody can set. One row.
CREATE TABLE service_time (
  id TEXT NOT NULL PRIMARY KEY,
  minutes INTEGER NOT NULL
) STRICT;

INSERT INTO service_time (id, minutes) VALUES ('minutes', 0);
