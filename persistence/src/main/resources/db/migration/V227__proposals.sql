-- One side of a running assignment wants other terms, or its end; the other side accepts or does not.
CREATE TABLE proposal (
    id                uuid PRIMARY KEY,
    version           integer     NOT NULL,
    assignment_id     uuid        NOT NULL REFERENCES assignment,
    number            integer     NOT NULL CHECK (number > 0),
    -- What of the other side this one answers.
    counters_id       uuid REFERENCES proposal,
    status            text        NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    proposed_by       text        NOT NULL CHECK (proposed_by IN ('CREATOR', 'AGENCY', 'MERCHANT')),
    note              text CHECK (length(note) BETWEEN 1 AND 1000),
    -- Amounts in minor units of the assignment's currency, before an agency's share.
    fee_minor         bigint CHECK (fee_minor > 0),
    former_fee_minor  bigint      NOT NULL CHECK (former_fee_minor >= 0),
    submission_due_at timestamptz,
    former_due_at     timestamptz,
    -- What is paid of what is held when the assignment ends with this.
    creator_minor     bigint CHECK (creator_minor >= 0),
    -- What is set aside of the merchant's funds while it is open.
    set_aside_minor   bigint      NOT NULL CHECK (set_aside_minor >= 0),
    currency          text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    proposed_at       timestamptz NOT NULL,
    lapses_at         timestamptz NOT NULL,
    ended_at          timestamptz,
    ended_by          text,
    UNIQUE (assignment_id, number),
    CHECK (num_nonnulls(fee_minor, submission_due_at, creator_minor) > 0),
    CHECK (creator_minor IS NULL OR num_nonnulls(fee_minor, submission_due_at) = 0),
    CHECK (set_aside_minor = 0 OR (proposed_by = 'MERCHANT' AND coalesce(fee_minor, 0) > former_fee_minor)),
    CHECK (fee_minor IS DISTINCT FROM former_fee_minor),
    CHECK (lapses_at > proposed_at),
    CHECK ((status = 'OPEN') = (ended_at IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    -- Silence agrees to nothing.
    CHECK (coalesce(ended_by, '') <> 'system' OR status = 'LAPSED')
);
-- One of an assignment is open at a time.
CREATE UNIQUE INDEX proposal_open ON proposal (assignment_id) WHERE status = 'OPEN';
-- The list by its orders.
-- What answers one takes its place.
CREATE UNIQUE INDEX proposal_counters ON proposal (counters_id) WHERE counters_id IS NOT NULL;
CREATE INDEX proposal_queue ON proposal (status, id);
CREATE INDEX proposal_made ON proposal (proposed_at, id);
CREATE INDEX proposal_due ON proposal (lapses_at, id) WHERE status = 'OPEN';

-- What somebody proposed, and what became of it, is never changed.
CREATE FUNCTION proposal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.fee_minor, OLD.former_fee_minor, OLD.submission_due_at, OLD.former_due_at, OLD.creator_minor,
        OLD.set_aside_minor, OLD.proposed_by, OLD.lapses_at)
       IS DISTINCT FROM
       (NEW.fee_minor, NEW.former_fee_minor, NEW.submission_due_at, NEW.former_due_at, NEW.creator_minor,
        NEW.set_aside_minor, NEW.proposed_by, NEW.lapses_at)
       OR OLD.status <> 'OPEN' AND (OLD.status, OLD.ended_at) IS DISTINCT FROM (NEW.status, NEW.ended_at) THEN
        RAISE EXCEPTION 'a proposal stays as it was made, and as it ended' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER proposal_stays BEFORE UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION proposal_stays();

-- The terms that an assignment had until both sides agreed on others: added, never changed.
CREATE TABLE former_terms (
    id                 uuid PRIMARY KEY,
    assignment_id      uuid        NOT NULL REFERENCES assignment,
    number             integer     NOT NULL CHECK (number > 0),
    terms_text         text        NOT NULL,
    terms_hash         text        NOT NULL
        CHECK (terms_hash = encode(sha256(convert_to(terms_text, 'UTF8')), 'hex')),
    fee_minor          bigint      NOT NULL CHECK (fee_minor >= 0),
    platform_fee_minor bigint      NOT NULL CHECK (platform_fee_minor >= 0),
    submit_by          timestamptz NOT NULL,
    agreed_at          timestamptz NOT NULL,
    replaced_at        timestamptz NOT NULL,
    proposal_id        uuid        NOT NULL UNIQUE REFERENCES proposal,
    UNIQUE (assignment_id, number)
);

-- Nobody edits terms: what an assignment has is replaced only once it stands in its history.
CREATE FUNCTION assignment_terms_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.terms_text, OLD.terms_hash, OLD.fee_minor, OLD.platform_fee_minor)
       IS DISTINCT FROM (NEW.terms_text, NEW.terms_hash, NEW.fee_minor, NEW.platform_fee_minor)
       AND (OLD.terms_hash = NEW.terms_hash
            OR NOT EXISTS (SELECT 1 FROM former_terms t JOIN proposal p ON p.id = t.proposal_id
                           WHERE t.assignment_id = OLD.id AND t.terms_hash = OLD.terms_hash
                             AND p.assignment_id = OLD.id)) THEN
        RAISE EXCEPTION 'terms are replaced by what both sides agreed on, and kept' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER assignment_terms_are_kept BEFORE UPDATE ON assignment
    FOR EACH ROW EXECUTE FUNCTION assignment_terms_are_kept();

-- A part of a fee follows what both sides agree on while it is held, and never afterwards.
CREATE FUNCTION tranche_stays_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.fee_minor, OLD.platform_fee_minor) IS DISTINCT FROM (NEW.fee_minor, NEW.platform_fee_minor)
       AND (OLD.status <> 'HELD' OR NEW.status <> 'HELD') THEN
        RAISE EXCEPTION 'what was paid or went back stays as it is' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tranche_stays_settled BEFORE UPDATE ON tranche FOR EACH ROW EXECUTE FUNCTION tranche_stays_settled();

-- What both sides agree on when they end an assignment is a tranche beside the plan, as a dispute's award is.
-- The release before knows tranches of the plan alone.
-- contract: tranche_award_check kept since V20
ALTER TABLE tranche ADD COLUMN proposal_id uuid REFERENCES proposal;
ALTER TABLE tranche DROP CONSTRAINT tranche_award_check;
ALTER TABLE tranche ADD CONSTRAINT tranche_award_check
    CHECK ((percent = 0) = (num_nonnulls(dispute_id, proposal_id) = 1) AND num_nonnulls(dispute_id, proposal_id) < 2);

-- Why an operator called an assignment off; both sides read it.
CREATE TABLE assignment_cancellation (
    assignment_id uuid PRIMARY KEY REFERENCES assignment,
    reason        text        NOT NULL
        CHECK (reason IN ('NOT_ALLOWED', 'MERCHANT_GONE', 'CREATOR_GONE', 'MISTAKE', 'OTHER')),
    note          text CHECK (length(note) BETWEEN 1 AND 1000),
    canceled_at   timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON proposal TO ${appRole};
GRANT SELECT, INSERT ON former_terms, assignment_cancellation TO ${appRole};
GRANT UPDATE (terms_text, terms_hash, fee_minor, platform_fee_minor) ON assignment TO ${appRole};
