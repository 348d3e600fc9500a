-- Who did what to which object. Written as pending with the act, then chained in one place.

CREATE TABLE audit_pending (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    detail       text        NOT NULL
);

CREATE TABLE audit_entry (
    sequence     bigint PRIMARY KEY CHECK (sequence > 0),
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    detail       text        NOT NULL,
    hash         text        NOT NULL CHECK (length(hash) = 64)
);
-- The history of one object, newest first.
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, sequence DESC);
-- What one person did, newest first.
CREATE INDEX audit_entry_actor ON audit_entry (actor, sequence DESC);

GRANT SELECT, INSERT, DELETE ON audit_pending TO ${appRole};
GRANT SELECT, INSERT ON audit_entry TO ${appRole};
