-- A creator does not accept that content was rejected; the staff decides whether the fee is owed.
CREATE TABLE dispute (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    assignment_id uuid        NOT NULL REFERENCES assignment,
    submission_id uuid        NOT NULL REFERENCES submission,
    status        text        NOT NULL CHECK (status IN ('OPEN', 'DECIDED', 'CANCELED')),
    reason        text        NOT NULL CHECK (reason IN ('MEETS_BRIEF', 'UNFAIR_REASON', 'OTHER')),
    statement     text        NOT NULL CHECK (length(statement) BETWEEN 1 AND 4000),
    opened_by     text        NOT NULL CHECK (opened_by IN ('CREATOR', 'AGENCY')),
    opened_at     timestamptz NOT NULL,
    -- From when an operator decides as well; when silence decides for the creator.
    operator_from timestamptz NOT NULL,
    decide_by     timestamptz NOT NULL,
    decision      text CHECK (decision IN ('FOR_CREATOR', 'FOR_MERCHANT', 'SPLIT')),
    -- What of the fee a split pays, before an agency's share, in minor units of the assignment's currency.
    creator_minor bigint CHECK (creator_minor > 0),
    note          text CHECK (length(note) BETWEEN 1 AND 1000),
    ended_at      timestamptz,
    ended_by      text,
    overturned_at timestamptz,
    CHECK (decide_by > opened_at AND operator_from >= opened_at),
    CHECK ((status = 'DECIDED') = (decision IS NOT NULL)),
    CHECK ((coalesce(decision, '') = 'SPLIT') = (creator_minor IS NOT NULL)),
    CHECK ((status = 'OPEN') = (ended_at IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    -- Silence decides for the creator and for nobody else.
    CHECK (status <> 'DECIDED' OR ended_by <> 'system' OR decision = 'FOR_CREATOR'),
    CHECK (overturned_at IS NULL OR (coalesce(decision, '') IN ('FOR_MERCHANT', 'SPLIT') AND overturned_at >= ended_at))
);
-- Each content is disputed once.
CREATE UNIQUE INDEX dispute_submission ON dispute (submission_id);
CREATE INDEX dispute_assignment ON dispute (assignment_id, id DESC);
-- The list of the staff by its orders.
CREATE INDEX dispute_queue ON dispute (status, id);
CREATE INDEX dispute_opened ON dispute (opened_at, id);
CREATE INDEX dispute_due ON dispute (decide_by, id) WHERE status = 'OPEN';

-- What was decided is never changed; what follows from an appeal stands beside it.
CREATE FUNCTION dispute_stays_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'OPEN'
       AND (OLD.status, OLD.decision, OLD.creator_minor, OLD.ended_at)
           IS DISTINCT FROM (NEW.status, NEW.decision, NEW.creator_minor, NEW.ended_at)
       OR OLD.overturned_at IS NOT NULL AND OLD.overturned_at IS DISTINCT FROM NEW.overturned_at THEN
        RAISE EXCEPTION 'a dispute that ended stays as it is' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER dispute_stays_decided BEFORE UPDATE ON dispute FOR EACH ROW EXECUTE FUNCTION dispute_stays_decided();

-- What the sides and the staff write in a dispute, for all of them; nobody changes or takes back a word.
CREATE TABLE dispute_message (
    id         uuid PRIMARY KEY,
    dispute_id uuid        NOT NULL REFERENCES dispute,
    side       text        NOT NULL CHECK (side IN ('CREATOR', 'AGENCY', 'MERCHANT', 'STAFF')),
    text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    written_at timestamptz NOT NULL
);
CREATE INDEX dispute_message_thread ON dispute_message (dispute_id, id);

GRANT SELECT, INSERT, UPDATE ON dispute TO ${appRole};
GRANT SELECT, INSERT ON dispute_message TO ${appRole};

-- What a dispute awards of a fee is a tranche beside the plan, so that the sum of those released is what was paid.
-- The release before knows tranches with a percent alone, which are no awards.
-- contract: tranche_percent_check kept since V20
-- contract: tranche_award_check kept since V20
ALTER TABLE tranche ADD COLUMN dispute_id uuid REFERENCES dispute;
ALTER TABLE tranche DROP CONSTRAINT tranche_percent_check;
ALTER TABLE tranche ADD CONSTRAINT tranche_percent_check CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE tranche ADD CONSTRAINT tranche_award_check CHECK ((percent = 0) = (dispute_id IS NOT NULL));

-- Of a rejection that becomes final unless it is disputed, the creator is reminded.
DROP INDEX deadline_reminded;
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'SUBMISSION_REJECTED', 'ASSIGNMENT_CURE',
                   'ACCOUNT_CLOSURE', 'COMMUNITY_CURE', 'APPLICATION_CONFIRMATION', 'APPLICATION_DECISION',
                   'SUBMISSION_REVIEW', 'TASK_DRAFT', 'ROSTER_INVITATION', 'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE',
                   'ROSTER_CONTRACT_END');
