-- Platforms, channels and what is asked for on their strength.

CREATE TABLE platform (
    code  text PRIMARY KEY CHECK (code ~ '^[A-Z_]{2,20}$'),
    name  text   NOT NULL,
    hosts text[] NOT NULL
);
INSERT INTO platform (code, name, hosts) VALUES
    ('YOUTUBE', 'YouTube', '{youtube.com,youtu.be}'),
    ('FACEBOOK', 'Facebook', '{facebook.com,fb.com}'),
    ('INSTAGRAM', 'Instagram', '{instagram.com}'),
    ('VK', 'VK', '{vk.com,vk.ru}'),
    ('TIKTOK', 'TikTok', '{tiktok.com}');

CREATE TABLE channel (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    affiliate_id     uuid        NOT NULL REFERENCES affiliate,
    platform         text        NOT NULL REFERENCES platform,
    url              text        NOT NULL,
    community        boolean     NOT NULL,
    status           text        NOT NULL CHECK (status IN ('UNVERIFIED', 'VERIFIED')),
    code             text,
    code_expires_at  timestamptz,
    attempts         integer     NOT NULL CHECK (attempts >= 0),
    attempts_from    timestamptz,
    followers        bigint CHECK (followers >= 0),
    verified_at      timestamptz,
    created_at       timestamptz NOT NULL
);
-- One affiliate's channels.
CREATE INDEX channel_affiliate ON channel (affiliate_id);
-- A channel is proved to be one affiliate's only.
CREATE UNIQUE INDEX channel_verified_once ON channel (lower(url)) WHERE status = 'VERIFIED';

-- What the probe will see of a channel in demo mode.
CREATE TABLE scripted_channel (
    channel_id uuid PRIMARY KEY REFERENCES channel,
    followers  bigint  NOT NULL CHECK (followers >= 0),
    shows_code boolean NOT NULL
);

CREATE TABLE role_application (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    role         text        NOT NULL CHECK (role IN ('INFLUENCER', 'GROUP_OWNER', 'MCN')),
    status       text        NOT NULL CHECK (status IN ('APPLIED', 'APPROVED', 'REJECTED', 'LAPSED')),
    reason_code  text,
    statement    text        NOT NULL CHECK (length(statement) <= 2000),
    applied_at   timestamptz NOT NULL,
    decided_at   timestamptz,
    decided_by   text,
    CHECK ((status = 'APPLIED') = (decided_at IS NULL)),
    CHECK (status <> 'REJECTED' OR reason_code IS NOT NULL)
);
-- At most one open application for a role.
CREATE UNIQUE INDEX role_application_open ON role_application (affiliate_id, role) WHERE status = 'APPLIED';
-- The reviewers' queue, oldest first.
CREATE INDEX role_application_queue ON role_application (status, id);

-- Thresholds by date, so that a new one never changes what was decided before.
CREATE TABLE follower_threshold (
    effective_at timestamptz PRIMARY KEY,
    followers    bigint NOT NULL CHECK (followers > 0)
);
INSERT INTO follower_threshold (effective_at, followers) VALUES ('2020-01-01T00:00:00Z', 10000);

-- The affiliate list, newest first.
CREATE INDEX affiliate_status ON affiliate (status, id);
CREATE INDEX affiliate_country ON affiliate (country, id);

GRANT SELECT ON platform, follower_threshold TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON channel, role_application, scripted_channel TO ${appRole};
