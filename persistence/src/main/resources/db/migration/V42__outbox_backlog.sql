-- When a message was queued by the real clock. How long messages wait says how well the machines
-- are; the application's own clock, which can be moved in a demo, says nothing about that.
ALTER TABLE outbox ADD COLUMN queued_at timestamptz NOT NULL DEFAULT clock_timestamp();
