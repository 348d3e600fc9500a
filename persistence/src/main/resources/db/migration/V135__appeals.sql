-- Whom a decision of the staff hit asks for somebody else to look at it again.
CREATE TABLE appeal (
    id                  uuid PRIMARY KEY,
    version             integer     NOT NULL,
    affiliate_id        uuid        NOT NULL REFERENCES affiliate,
    kind                text        NOT NULL CHECK (kind IN ('BAN', 'ROLE_REJECTION')),
    ban_id              uuid REFERENCES ban,
    role_application_id uuid REFERENCES role_application,
    statement           text        NOT NULL CHECK (length(statement) BETWEEN 1 AND 4000),
    appealed_at         timestamptz NOT NULL,
    -- Who decided first, and so does not decide here.
    decision_by         text        NOT NULL,
    -- What becomes of it when nobody decides.
    silence             text        NOT NULL CHECK (silence IN ('GRANTED', 'DENIED')),
    status              text        NOT NULL
        CHECK (status IN ('OPEN', 'ESCALATED', 'GRANTED', 'DENIED', 'WITHDRAWN', 'MOOT')),
    note                text CHECK (length(note) <= 1000),
    ended_at            timestamptz,
    ended_by            text,
    CHECK ((kind = 'BAN') = (ban_id IS NOT NULL)),
    CHECK ((kind = 'ROLE_REJECTION') = (role_application_id IS NOT NULL)),
    CHECK ((status IN ('OPEN', 'ESCALATED')) = (ended_at IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    -- Somebody else decides, and says why when the first decision stands; silence says nothing.
    CHECK (status NOT IN ('GRANTED', 'DENIED') OR ended_by <> decision_by OR ended_by = 'system'),
    CHECK (status <> 'DENIED' OR note IS NOT NULL OR ended_by = 'system')
);
-- Each decision is appealed once.
CREATE UNIQUE INDEX appeal_ban ON appeal (ban_id) WHERE ban_id IS NOT NULL;
CREATE UNIQUE INDEX appeal_role_application ON appeal (role_application_id) WHERE role_application_id IS NOT NULL;
-- An affiliate's own, the newest first; the list of the staff by its orders.
CREATE INDEX appeal_affiliate ON appeal (affiliate_id, id DESC);
CREATE INDEX appeal_queue ON appeal (status, id);
CREATE INDEX appeal_made ON appeal (appealed_at, id);
CREATE INDEX appeal_kind ON appeal (kind, id);

GRANT SELECT, INSERT, UPDATE ON appeal TO ${appRole};
