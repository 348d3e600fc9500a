-- Affiliates whom an operator brings in by a file. Whoever shows that the mailbox named in the file is
-- theirs takes the affiliate up; until then nobody signs in as it.
ALTER TABLE affiliate ADD COLUMN reserved_for text
    CHECK (length(reserved_for) BETWEEN 3 AND 254 AND reserved_for !~ '[[:space:][:cntrl:]]');
ALTER TABLE affiliate ADD CHECK (reserved_for IS NULL OR account_id IS NULL);
CREATE UNIQUE INDEX affiliate_reserved ON affiliate (lower(reserved_for)) WHERE reserved_for IS NOT NULL;

-- A link that tells somebody so.
ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_purpose_check;
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_purpose_check
    CHECK (purpose IN ('JOIN_AS_CREATOR', 'JOIN_AS_MERCHANT', 'JOIN_AS_IMPORTED', 'RESET_PASSWORD',
                       'LEAVE_ADDRESS', 'TAKE_ADDRESS'));
ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_check1;
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_names_an_account
    CHECK ((account_id IS NULL) = (purpose IN ('JOIN_AS_CREATOR', 'JOIN_AS_MERCHANT', 'JOIN_AS_IMPORTED')));

-- A file of affiliates: who sent it, how far it is, and what came of its rows.
CREATE TABLE affiliate_import (
    id              uuid PRIMARY KEY,
    version         integer     NOT NULL,
    account_id      uuid        NOT NULL REFERENCES account,
    digest          text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    -- Whether whoever is brought in is told by letter.
    letters         boolean     NOT NULL,
    status          text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    attempts        integer     NOT NULL CHECK (attempts >= 0),
    row_count       integer     NOT NULL CHECK (row_count >= 0),
    created_count   integer     NOT NULL CHECK (created_count >= 0),
    unchanged_count integer     NOT NULL CHECK (unchanged_count >= 0),
    rejected_count  integer     NOT NULL CHECK (rejected_count >= 0),
    failure         text        CHECK (failure IN ('DENIED', 'LEFT', 'BROKEN')),
    asked_at        timestamptz NOT NULL,
    ended_at        timestamptz CHECK ((ended_at IS NULL) = (status IN ('QUEUED', 'RUNNING'))),
    CHECK ((failure IS NOT NULL) = (status = 'FAILED')),
    CHECK (created_count + unchanged_count + rejected_count <= row_count),
    CHECK (status <> 'DONE' OR created_count + unchanged_count + rejected_count = row_count)
);
-- The next to be written.
CREATE INDEX affiliate_import_queued ON affiliate_import (asked_at, id) WHERE status = 'QUEUED';
-- The orders in which operators read them.
CREATE INDEX affiliate_import_status ON affiliate_import (status, id);
CREATE INDEX affiliate_import_rows ON affiliate_import (row_count, id);

-- Rows that were found good and wait to be written; each goes with the part that deals with it.
CREATE TABLE affiliate_import_row (
    import_id    uuid    NOT NULL REFERENCES affiliate_import ON DELETE CASCADE,
    row_number   integer NOT NULL CHECK (row_number > 0),
    email        text    NOT NULL,
    display_name text    NOT NULL,
    legal_name   text    NOT NULL,
    country      text    NOT NULL,
    language     text    NOT NULL,
    -- Empty when the file names none.
    reference    text    NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

-- What is wrong with which cell of a row; nothing of what stands in it.
CREATE TABLE affiliate_import_error (
    id          uuid PRIMARY KEY,
    import_id   uuid    NOT NULL REFERENCES affiliate_import ON DELETE CASCADE,
    row_number  integer NOT NULL CHECK (row_number > 0),
    column_name text    NOT NULL CHECK (column_name IN ('ROW', 'EMAIL', 'DISPLAY_NAME', 'LEGAL_NAME', 'COUNTRY',
                                                        'LANGUAGE', 'REFERENCE')),
    reason      text    NOT NULL CHECK (reason IN ('CELLS', 'MISSING', 'TOO_LONG', 'NOT_PLAIN', 'NOT_AN_ADDRESS',
                                                   'NOT_A_COUNTRY', 'NOT_A_LANGUAGE', 'NOT_A_REFERENCE', 'REPEATED',
                                                   'TAKEN', 'DIFFERS')),
    UNIQUE (import_id, row_number, column_name)
);
CREATE INDEX affiliate_import_error_order ON affiliate_import_error (import_id, row_number, id);
CREATE INDEX affiliate_import_error_column ON affiliate_import_error (import_id, column_name, id);
CREATE INDEX affiliate_import_error_reason ON affiliate_import_error (import_id, reason, id);

-- Which affiliate came from which row. By the mark of the address and by the reference of the sender
-- a row is known again, whatever becomes of the affiliate later.
CREATE TABLE imported_affiliate (
    affiliate_id uuid PRIMARY KEY REFERENCES affiliate,
    import_id    uuid    NOT NULL REFERENCES affiliate_import,
    row_number   integer NOT NULL CHECK (row_number > 0),
    address_mark text    NOT NULL UNIQUE CHECK (address_mark ~ '^[0-9a-f]{64}$'),
    reference    text UNIQUE CHECK (length(reference) BETWEEN 1 AND 100),
    UNIQUE (import_id, row_number)
);

GRANT SELECT, INSERT, UPDATE ON affiliate_import TO ${appRole};
GRANT SELECT, INSERT, DELETE ON affiliate_import_row TO ${appRole};
GRANT SELECT, INSERT ON affiliate_import_error, imported_affiliate TO ${appRole};
