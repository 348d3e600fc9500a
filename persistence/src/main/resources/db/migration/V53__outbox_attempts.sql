-- A message that cannot be sent is counted and tried again later; the others do not wait for it.
ALTER TABLE outbox
    ADD COLUMN attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    ADD COLUMN last_error      text,
    ADD COLUMN next_attempt_at timestamptz;
-- What people have to look at.
CREATE INDEX outbox_failing ON outbox (created_at, id) WHERE sent_at IS NULL AND attempts > 0;
