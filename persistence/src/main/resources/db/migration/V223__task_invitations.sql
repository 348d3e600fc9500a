-- Who comes to do a task: whoever fits its audience, or those alone whom its merchant invites.
ALTER TABLE task
    ADD COLUMN access             text NOT NULL DEFAULT 'OPEN' CHECK (access IN ('OPEN', 'INVITED')),
    -- Codes parted by blanks; an empty text asks for nothing.
    ADD COLUMN audience_roles     text NOT NULL DEFAULT '' CHECK (audience_roles ~ '^([A-Z_]+( [A-Z_]+)*)?$'),
    ADD COLUMN audience_platforms text NOT NULL DEFAULT '' CHECK (audience_platforms ~ '^([A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*)?$'),
    ADD COLUMN audience_countries text NOT NULL DEFAULT '' CHECK (audience_countries ~ '^([A-Z]{2}( [A-Z]{2})*)?$'),
    ADD COLUMN audience_languages text NOT NULL DEFAULT '' CHECK (audience_languages ~ '^([a-z]{2,3}( [a-z]{2,3})*)?$');

-- A merchant asks one creator to do a task.
CREATE TABLE task_invitation (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    task_id      uuid        NOT NULL REFERENCES task,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    status       text        NOT NULL CHECK (status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    -- Its own fee; none when it pays what the task pays.
    fee_minor    bigint CHECK (fee_minor > 0),
    -- What it costs above a slot of the task, with the platform's part; this lies with the task's money while it is open.
    extra_minor  bigint      NOT NULL CHECK (extra_minor >= 0),
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    community_id uuid REFERENCES channel,
    invited_at   timestamptz NOT NULL,
    lapses_at    timestamptz NOT NULL,
    ended_at     timestamptz,
    CHECK (lapses_at >= invited_at),
    CHECK (extra_minor = 0 OR fee_minor IS NOT NULL),
    CHECK (community_id IS NULL OR status = 'ACCEPTED'),
    CHECK ((status = 'INVITED') = (ended_at IS NULL))
);
-- A creator has one open invitation to a task at most, and none after they took it on.
CREATE UNIQUE INDEX task_invitation_once ON task_invitation (task_id, affiliate_id)
    WHERE status IN ('INVITED', 'ACCEPTED');
-- The invitations to a task, and those of a creator, newest first.
CREATE INDEX task_invitation_task ON task_invitation (task_id, id DESC);
CREATE INDEX task_invitation_affiliate ON task_invitation (affiliate_id, id DESC);
-- The other orders of the list.
CREATE INDEX task_invitation_lapses ON task_invitation (lapses_at, id);
CREATE INDEX task_invitation_status ON task_invitation (status, id);
CREATE INDEX task_invitation_community ON task_invitation (community_id) WHERE community_id IS NOT NULL;

-- How an invitation ended is never changed.
CREATE FUNCTION task_invitation_stays_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'INVITED' AND (OLD.status, OLD.ended_at) IS DISTINCT FROM (NEW.status, NEW.ended_at) THEN
        RAISE EXCEPTION 'an invitation that ended stays as it is' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER task_invitation_stays_ended BEFORE UPDATE ON task_invitation
    FOR EACH ROW EXECUTE FUNCTION task_invitation_stays_ended();

-- An assignment begins with an application or with an invitation. The release before knows the first alone.
-- contract: assignment_begun_check kept since V20
ALTER TABLE assignment ADD COLUMN invitation_id uuid UNIQUE REFERENCES task_invitation;
ALTER TABLE assignment ALTER COLUMN application_id DROP NOT NULL;
ALTER TABLE assignment ADD CONSTRAINT assignment_begun_check CHECK ((application_id IS NULL) <> (invitation_id IS NULL));

-- What was offered is never changed.
GRANT SELECT, INSERT ON task_invitation TO ${appRole};
GRANT UPDATE (version, status, community_id, ended_at) ON task_invitation TO ${appRole};

-- Creators are reminded of invitations that lapse soon.
DROP INDEX deadline_reminded;
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'SUBMISSION_REJECTED', 'ASSIGNMENT_CURE', 'ACCOUNT_CLOSURE',
                   'COMMUNITY_CURE', 'APPLICATION_CONFIRMATION', 'APPLICATION_DECISION', 'SUBMISSION_REVIEW',
                   'TASK_DRAFT', 'COUPON_END', 'TASK_INVITATION', 'ROSTER_INVITATION', 'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE',
                   'ROSTER_CONTRACT_END');
