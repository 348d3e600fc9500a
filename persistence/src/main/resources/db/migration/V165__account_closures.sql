-- People's wish to have their account deleted, and what was erased and kept of whom.
CREATE TABLE account_closure (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    account_id    uuid        NOT NULL REFERENCES account,
    -- The affiliate that goes with its last person.
    affiliate_id  uuid REFERENCES affiliate,
    status        text        NOT NULL CHECK (status IN ('ASKED', 'WITHDRAWN', 'DONE')),
    asked_at      timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    ended_at      timestamptz,
    -- Until when what tax law asks for is kept; null when nothing of it is (any more).
    records_until timestamptz,
    CHECK ((status = 'ASKED') = (ended_at IS NULL)),
    CHECK (due_at > asked_at),
    CHECK (records_until IS NULL OR (status = 'DONE' AND affiliate_id IS NOT NULL))
);
-- One at a time, and none after the account is gone.
CREATE UNIQUE INDEX account_closure_standing ON account_closure (account_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX account_closure_account ON account_closure (account_id, id DESC);

GRANT SELECT, INSERT, UPDATE ON account_closure TO ${appRole};

ALTER TABLE account ADD COLUMN closed_at timestamptz,
    ADD CONSTRAINT account_closed_is_disabled CHECK (closed_at IS NULL OR disabled_at IS NOT NULL);

ALTER TABLE affiliate
    DROP CONSTRAINT affiliate_status_check,
    ADD CONSTRAINT affiliate_status_check CHECK (status IN ('ACTIVE', 'BANNED', 'LEAVING', 'CLOSED'));

-- Of this, too, people are reminded.
DROP INDEX deadline_reminded;
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'ASSIGNMENT_CURE', 'APPLICATION_CONFIRMATION',
                   'APPLICATION_DECISION', 'SUBMISSION_REVIEW', 'TASK_DRAFT', 'ROSTER_INVITATION',
                   'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE', 'COMMUNITY_CURE', 'ACCOUNT_CLOSURE');
