-- A community is looked at again: its code stays, and what follows when it is gone.

ALTER TABLE channel
    DROP CONSTRAINT channel_status_check,
    ADD CONSTRAINT channel_status_check
        CHECK (status IN ('UNVERIFIED', 'VERIFIED', 'PROOF_MISSING', 'PAUSED', 'MOVED')),
    -- The code that proved a community, looked for again; none where it was not kept.
    ADD COLUMN proof_code text,
    -- Until when the owner can bring the code back, and then prove it anew.
    ADD COLUMN due_by     timestamptz;
ALTER TABLE channel
    DROP CONSTRAINT channel_check,
    ADD CONSTRAINT channel_proved_by_somebody
        CHECK (proved_by IS NULL OR status IN ('VERIFIED', 'PROOF_MISSING', 'PAUSED')),
    ADD CONSTRAINT channel_due_while_something_is_missing
        CHECK ((due_by IS NOT NULL) = (status IN ('PROOF_MISSING', 'PAUSED'))),
    ADD CONSTRAINT channel_only_communities_lose_their_proof
        CHECK (community OR status IN ('UNVERIFIED', 'VERIFIED'));

-- A channel is one affiliate's only, also while its proof is missing.
DROP INDEX channel_verified_once;
CREATE UNIQUE INDEX channel_verified_once ON channel (place) WHERE status IN ('VERIFIED', 'PROOF_MISSING', 'PAUSED');

-- Of this, too, people are reminded.
DROP INDEX deadline_reminded;
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'ASSIGNMENT_CURE', 'APPLICATION_CONFIRMATION',
                   'APPLICATION_DECISION', 'SUBMISSION_REVIEW', 'TASK_DRAFT', 'ROSTER_INVITATION',
                   'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE', 'COMMUNITY_CURE');
