-- Content can be withdrawn or corrected by its creator until it is decided.

ALTER TABLE submission DROP CONSTRAINT submission_status_check;
ALTER TABLE submission ADD CHECK (status IN
    ('SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'));
-- What was withdrawn counts as no round.
ALTER TABLE submission DROP CONSTRAINT submission_assignment_id_round_key;
CREATE UNIQUE INDEX submission_round ON submission (assignment_id, round) WHERE status <> 'WITHDRAWN';
-- The rounds of an assignment, the newest first.
CREATE INDEX submission_assignment ON submission (assignment_id, round DESC, id DESC);

-- The merchant was silent and no mark was found: from then on a reviewer decides about the mark.
ALTER TABLE submission ADD COLUMN escalated_at timestamptz;

-- Somebody saw the mark that our look did not find. Evidence: never changed.
CREATE TABLE mark_finding (
    submission_id uuid PRIMARY KEY REFERENCES submission,
    check_id      uuid        NOT NULL REFERENCES content_check,
    found_by      text        NOT NULL,
    note          text        NOT NULL CHECK (length(note) BETWEEN 10 AND 1000),
    found_at      timestamptz NOT NULL
);

GRANT SELECT, INSERT ON mark_finding TO ${appRole};
