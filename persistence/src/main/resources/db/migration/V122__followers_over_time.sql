-- How many followed a channel when, what people have to look at about it, and what follows for roles.

ALTER TABLE channel_look ADD COLUMN followers bigint CHECK (followers >= 0);

CREATE TABLE follower_count (
    channel_id uuid        NOT NULL REFERENCES channel,
    counted_at timestamptz NOT NULL,
    followers  bigint      NOT NULL CHECK (followers >= 0),
    way        text        NOT NULL CHECK (way IN ('INTERFACE', 'PAGE', 'DNS', 'PERSON', 'SCRIPT')),
    PRIMARY KEY (channel_id, counted_at)
);
INSERT INTO follower_count (channel_id, counted_at, followers, way)
SELECT id, verified_at, followers, proved_by FROM channel WHERE status = 'VERIFIED' AND followers IS NOT NULL;
INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
SELECT 'CHANNEL_REFRESH', id, verified_at + interval '7 days', verified_at + interval '7 days'
FROM channel WHERE status = 'VERIFIED';

-- What a reviewer decides about a channel: what its creator shows of it, or a number that jumped.
CREATE TABLE channel_review (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    channel_id   uuid        NOT NULL REFERENCES channel,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    kind         text        NOT NULL CHECK (kind IN ('EVIDENCE', 'JUMP')),
    status       text        NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'REFUSED', 'LAPSED')),
    -- Seen now for a jump, told by the creator for evidence.
    followers    bigint      NOT NULL CHECK (followers >= 0),
    -- What counted before the jump.
    before       bigint CHECK (before >= 0),
    link         text        NOT NULL DEFAULT '' CHECK (length(link) <= 2000),
    note         text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    -- The code that what is shown must hold.
    code         text,
    opened_at    timestamptz NOT NULL,
    reason_code  text CHECK (reason_code IN ('CODE_NOT_SHOWN', 'NOT_THE_OWNER', 'UNREADABLE', 'AUDIENCE_NOT_GENUINE', 'OTHER')),
    decided_at   timestamptz,
    decided_by   text,
    CHECK ((status = 'OPEN') = (decided_at IS NULL)),
    CHECK ((status = 'REFUSED') = (reason_code IS NOT NULL)),
    CHECK ((kind = 'JUMP') = (before IS NOT NULL))
);
-- At most one of a kind waits for each channel.
CREATE UNIQUE INDEX channel_review_open ON channel_review (channel_id, kind) WHERE status = 'OPEN';
CREATE INDEX channel_review_channel ON channel_review (channel_id, id DESC);
CREATE INDEX channel_review_queue ON channel_review (status, id);
CREATE INDEX channel_review_opened ON channel_review (opened_at, id);

CREATE TABLE channel_picture (
    review_id uuid PRIMARY KEY REFERENCES channel_review,
    type      text  NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
    content   bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 5242880)
);

-- Since when no channel has had the followers that the role is kept with, and when it ended.
ALTER TABLE affiliate
    ADD COLUMN below_since        timestamptz,
    ADD COLUMN influencer_lost_at timestamptz;

GRANT SELECT, INSERT ON follower_count, channel_picture TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON channel_review TO ${appRole};
