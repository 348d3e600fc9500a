-- What happens by itself, and when.

CREATE TABLE deadline (
    kind         text        NOT NULL,
    subject_id   uuid        NOT NULL,
    due_at       timestamptz NOT NULL,
    attempt_at   timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    last_failure text,
    PRIMARY KEY (kind, subject_id)
);
-- The next to fall due.
CREATE INDEX deadline_next ON deadline (attempt_at, due_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON deadline TO ${appRole};
