-- Letters to people: written down in the transaction that has something to tell, sent after it.
CREATE TABLE letter (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,59}$'),
    -- One mailbox; nothing in it could begin another line of a letter's head.
    address      text        NOT NULL CHECK (length(address) BETWEEN 3 AND 254 AND address !~ '[[:space:][:cntrl:]]'),
    language     text        NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    -- Sealed; it may hold a link that opens something, so it goes when nothing is to be sent any more.
    content      bytea,
    status       text        NOT NULL CHECK (status IN ('WAITING', 'SENT', 'DEAD', 'EXPIRED', 'GIVEN_UP')),
    attempts     integer     NOT NULL CHECK (attempts >= 0),
    next_try_at  timestamptz NOT NULL,
    last_failure text        CHECK (length(last_failure) <= 200),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    CHECK ((content IS NOT NULL) = (status IN ('WAITING', 'DEAD'))),
    CHECK ((ended_at IS NULL) = (status IN ('WAITING', 'DEAD')))
);
-- The next to be sent.
CREATE INDEX letter_due ON letter (next_try_at, id) WHERE status = 'WAITING';
-- The orders in which an operator reads them.
CREATE INDEX letter_status ON letter (status, id DESC);
CREATE INDEX letter_kind ON letter (kind, id);
-- A whole address finds its letters.
CREATE INDEX letter_address ON letter (lower(address));
CREATE INDEX letter_created ON letter (created_at, id);

GRANT SELECT, INSERT, DELETE ON letter TO ${appRole};
GRANT UPDATE (version, content, status, attempts, next_try_at, last_failure, ended_at) ON letter TO ${appRole};
