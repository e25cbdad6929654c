-- API keys are listed in the order in which they were made, whatever the clock said: a UUID of version 7.
ALTER TABLE api_keys ADD COLUMN sort_id TEXT NOT NULL DEFAULT '';
