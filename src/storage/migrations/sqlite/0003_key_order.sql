-- Orders API keys as they were made, whatever the clock said: a UUID of version 7, less than any for those from before.
ALTER TABLE api_keys ADD COLUMN sort_id TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
