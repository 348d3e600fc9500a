-- Proofs at any size: the books and the chain are proved as they grow, and whole whenever somebody asks.

-- How far each was seen to hold as it grew. One row each, moved and never added.
CREATE TABLE proved_point (
    subject   text PRIMARY KEY CHECK (subject IN ('LEDGER', 'AUDIT')),
    -- The last posting, or the last entry of the chain with its hash.
    number    bigint NOT NULL CHECK (number >= 0),
    hash      text   NOT NULL CHECK (hash ~ '^([0-9a-f]{64})?$'),
    proved_at timestamptz,
    -- Since when what follows does not hold.
    broken_at timestamptz
);
INSERT INTO proved_point (subject, number, hash) VALUES ('LEDGER', 0, ''), ('AUDIT', 0, '');

-- Postings get their numbers before they are committed. Up to this number none can come any more: whoever
-- had taken one up to the candidate was a transaction by then, and all of those have ended since.
CREATE TABLE posting_settled (
    one          boolean PRIMARY KEY DEFAULT true CHECK (one),
    number       bigint NOT NULL CHECK (number >= 0),
    candidate    bigint NOT NULL CHECK (candidate >= number),
    candidate_by xid8   NOT NULL
);
INSERT INTO posting_settled (number, candidate, candidate_by) VALUES (0, 0, pg_current_xact_id());

-- What the accounts without a balance of their own come to, up to a settled and proved posting.
CREATE TABLE ledger_kept_sum (
    account_id bigint PRIMARY KEY REFERENCES ledger_account,
    through    bigint NOT NULL CHECK (through >= 0),
    amount     bigint NOT NULL
);

-- Proofs of the whole, each a job that goes on behind its last part whoever goes on with it.
CREATE TABLE proof (
    id       uuid PRIMARY KEY,
    version  integer     NOT NULL,
    subject  text        NOT NULL CHECK (subject IN ('LEDGER', 'AUDIT')),
    status   text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'HOLDS', 'BROKEN', 'STOPPED')),
    asked_by uuid        NOT NULL REFERENCES account,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz CHECK ((ended_at IS NULL) = (status IN ('QUEUED', 'RUNNING'))),
    number   bigint      NOT NULL CHECK (number >= 0),
    hash     text        NOT NULL CHECK (hash ~ '^([0-9a-f]{64})?$'),
    through  bigint      NOT NULL CHECK (through >= 0),
    laws     integer     NOT NULL CHECK (laws >= 0),
    findings integer     NOT NULL CHECK (findings >= 0)
);
-- The newest of each; and at most one of each is at work.
CREATE INDEX proof_newest ON proof (subject, id DESC);
CREATE UNIQUE INDEX proof_open ON proof (subject) WHERE status IN ('QUEUED', 'RUNNING');

-- What the postings come to that a proof has dealt with.
CREATE TABLE proof_sum (
    proof_id   uuid   NOT NULL REFERENCES proof ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES ledger_account,
    amount     bigint NOT NULL,
    PRIMARY KEY (proof_id, account_id)
);

CREATE TABLE proof_finding (
    proof_id uuid NOT NULL REFERENCES proof ON DELETE CASCADE,
    position integer NOT NULL CHECK (position > 0),
    code     text NOT NULL,
    entity   text NOT NULL,
    row_id   text NOT NULL,
    expected text NOT NULL,
    found    text NOT NULL,
    PRIMARY KEY (proof_id, position),
    UNIQUE (proof_id, code, entity, row_id)
);

GRANT SELECT, UPDATE ON proved_point, posting_settled TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON ledger_kept_sum, proof TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON proof_sum TO ${appRole};
GRANT SELECT, INSERT ON proof_finding TO ${appRole};
GRANT SELECT ON SEQUENCE posting_id_seq TO ${appRole};
