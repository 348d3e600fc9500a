-- A list as a file that is made while nobody waits for it: who asked for what, and how far it is.
CREATE TABLE list_export (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    account_id uuid        NOT NULL REFERENCES account,
    list       text        NOT NULL CHECK (list ~ '^/[a-z/-]{1,80}$'),
    state      text        NOT NULL CHECK (length(state) <= 4000),
    format     text        NOT NULL CHECK (format IN ('CSV', 'XLSX')),
    language   text        NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    status     text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELED', 'EXPIRED')),
    attempts   integer     NOT NULL CHECK (attempts >= 0),
    row_count  bigint      NOT NULL CHECK (row_count >= 0),
    byte_count bigint      NOT NULL CHECK (byte_count >= 0),
    failure    text        CHECK ((failure IS NOT NULL) = (status = 'FAILED')),
    asked_at   timestamptz NOT NULL,
    ended_at   timestamptz CHECK ((ended_at IS NULL) = (status IN ('QUEUED', 'RUNNING'))),
    expires_at timestamptz CHECK ((expires_at IS NOT NULL) = (status IN ('DONE', 'EXPIRED')))
);
-- One's own, the newest first.
CREATE INDEX list_export_own ON list_export (account_id, id DESC);
-- The next to be made.
CREATE INDEX list_export_queued ON list_export (asked_at, id) WHERE status = 'QUEUED';

-- The file itself, a part at a time, so that any server can make it and any other hand it out.
CREATE TABLE list_export_part (
    export_id uuid    NOT NULL REFERENCES list_export ON DELETE CASCADE,
    position  integer NOT NULL CHECK (position >= 0),
    content   bytea   NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
    PRIMARY KEY (export_id, position)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON list_export TO ${appRole};
GRANT SELECT, INSERT, DELETE ON list_export_part TO ${appRole};
