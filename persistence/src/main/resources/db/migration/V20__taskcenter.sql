-- Campaigns, tasks, applications, assignments, submissions and the tranches of a fee.

CREATE TABLE campaign (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    merchant_id  uuid        NOT NULL REFERENCES merchant,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    starts_on    date        NOT NULL,
    ends_on      date        NOT NULL,
    budget_minor bigint      NOT NULL CHECK (budget_minor > 0),
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    created_at   timestamptz NOT NULL,
    CHECK (ends_on >= starts_on)
);
-- A merchant's campaigns, newest first.
CREATE INDEX campaign_merchant ON campaign (merchant_id, id DESC);

CREATE FUNCTION adds_up_to_hundred(percents integer[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT sum(p) = 100 AND min(p) > 0 FROM unnest(percents) AS p);

CREATE TABLE task (
    id                uuid PRIMARY KEY,
    version           integer     NOT NULL,
    campaign_id       uuid        NOT NULL REFERENCES campaign,
    status            text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED', 'DISCARDED')),
    title             text        NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    brief             text        NOT NULL CHECK (length(brief) <= 10000),
    platform          text        NOT NULL CHECK (platform ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    slots             integer     NOT NULL CHECK (slots BETWEEN 1 AND 10000),
    slots_taken       integer     NOT NULL DEFAULT 0,
    ends_at           timestamptz NOT NULL,
    compensation      text        NOT NULL CHECK (compensation IN ('FIXED_FEE', 'CPS', 'FEE_PLUS_CPS')),
    fee_minor         bigint      NOT NULL CHECK (fee_minor >= 0),
    currency          text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    rate              numeric(9, 6) CHECK (rate BETWEEN 0 AND 1),
    platform_fee_rate numeric(9, 6) CHECK (platform_fee_rate BETWEEN 0 AND 1),
    min_followers     bigint      NOT NULL CHECK (min_followers >= 0),
    stay_live_days    integer     NOT NULL CHECK (stay_live_days BETWEEN 0 AND 365),
    tranche_percents  integer[]   NOT NULL CHECK (adds_up_to_hundred(tranche_percents)),
    tranche_days      integer[]   NOT NULL,
    submission_days   integer     NOT NULL CHECK (submission_days BETWEEN 1 AND 90),
    revision_rounds   integer     NOT NULL CHECK (revision_rounds BETWEEN 0 AND 3),
    disclosure_rule   text        NOT NULL CHECK (length(disclosure_rule) BETWEEN 1 AND 200),
    created_at        timestamptz NOT NULL,
    published_at      timestamptz,
    closed_at         timestamptz,
    CHECK (slots_taken BETWEEN 0 AND slots),
    CHECK (cardinality(tranche_days) = cardinality(tranche_percents)),
    CHECK ((compensation = 'CPS') = (fee_minor = 0)),
    CHECK ((compensation = 'FIXED_FEE') = (rate IS NULL)),
    -- What the platform takes is frozen when the money is set aside.
    CHECK ((status IN ('PUBLISHED', 'CLOSED')) = (published_at IS NOT NULL)),
    CHECK ((published_at IS NULL) = (platform_fee_rate IS NULL)),
    CHECK ((status IN ('CLOSED', 'DISCARDED')) = (closed_at IS NOT NULL))
);
-- A campaign's tasks, newest first.
CREATE INDEX task_campaign ON task (campaign_id, id DESC);
-- The task center: what is open, newest first.
CREATE INDEX task_open ON task (id DESC) WHERE status = 'PUBLISHED';

CREATE TABLE task_application (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    task_id      uuid        NOT NULL REFERENCES task,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    status       text        NOT NULL CHECK (status IN
                 ('AWAITING_CREATOR', 'APPLIED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    pitch        text        NOT NULL CHECK (length(pitch) BETWEEN 1 AND 2000),
    applied_at   timestamptz NOT NULL,
    decide_by    timestamptz NOT NULL,
    decided_at   timestamptz,
    reason_code  text,
    CHECK ((status IN ('AWAITING_CREATOR', 'APPLIED')) = (decided_at IS NULL)),
    CHECK (status <> 'REJECTED' OR reason_code IS NOT NULL)
);
-- One application of an affiliate for a task at a time, and none after it was accepted.
CREATE UNIQUE INDEX task_application_once ON task_application (task_id, affiliate_id)
    WHERE status IN ('AWAITING_CREATOR', 'APPLIED', 'ACCEPTED');
-- The applications for a task, newest first.
CREATE INDEX task_application_task ON task_application (task_id, id DESC);
-- What an affiliate applied for, newest first.
CREATE INDEX task_application_affiliate ON task_application (affiliate_id, id DESC);

CREATE TABLE assignment (
    id                 uuid PRIMARY KEY,
    version            integer     NOT NULL,
    task_id            uuid        NOT NULL REFERENCES task,
    application_id     uuid        NOT NULL UNIQUE REFERENCES task_application,
    affiliate_id       uuid        NOT NULL REFERENCES affiliate,
    status             text        NOT NULL CHECK (status IN
                       ('ACCEPTED', 'APPROVED', 'COMPLETED', 'EXPIRED', 'REJECTED', 'CANCELED')),
    terms_text         text        NOT NULL,
    terms_hash         text        NOT NULL
        CHECK (terms_hash = encode(sha256(convert_to(terms_text, 'UTF8')), 'hex')),
    fee_minor          bigint      NOT NULL CHECK (fee_minor >= 0),
    platform_fee_minor bigint      NOT NULL CHECK (platform_fee_minor >= 0),
    currency           text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    rate               numeric(9, 6) CHECK (rate BETWEEN 0 AND 1),
    revision_rounds    integer     NOT NULL,
    disclosure_rule    text        NOT NULL,
    accepted_at        timestamptz NOT NULL,
    submit_by          timestamptz NOT NULL,
    extended           boolean     NOT NULL,
    approved_at        timestamptz,
    cure_by            timestamptz,
    ended_at           timestamptz,
    end_reason         text,
    CHECK ((status IN ('COMPLETED', 'EXPIRED', 'REJECTED', 'CANCELED')) = (ended_at IS NOT NULL)),
    CHECK (status NOT IN ('APPROVED', 'COMPLETED') OR approved_at IS NOT NULL)
);
-- An affiliate works once on a task; this also finds the rate agreed with them.
CREATE UNIQUE INDEX assignment_once ON assignment (task_id, affiliate_id);
-- What an affiliate works on, newest first.
CREATE INDEX assignment_affiliate ON assignment (affiliate_id, id DESC);

CREATE TABLE tranche (
    id                 uuid PRIMARY KEY,
    version            integer  NOT NULL,
    assignment_id      uuid     NOT NULL REFERENCES assignment,
    position           integer  NOT NULL CHECK (position > 0),
    percent            integer  NOT NULL CHECK (percent BETWEEN 1 AND 100),
    after_days         integer  NOT NULL CHECK (after_days >= 0),
    fee_minor          bigint   NOT NULL CHECK (fee_minor >= 0),
    platform_fee_minor bigint   NOT NULL CHECK (platform_fee_minor >= 0),
    status             text     NOT NULL CHECK (status IN ('HELD', 'RELEASED', 'RETURNED')),
    settled_at         timestamptz,
    UNIQUE (assignment_id, position),
    CHECK ((status = 'HELD') = (settled_at IS NULL))
);

CREATE TABLE submission (
    id                 uuid PRIMARY KEY,
    version            integer     NOT NULL,
    assignment_id      uuid        NOT NULL REFERENCES assignment,
    round              integer     NOT NULL CHECK (round > 0),
    status             text        NOT NULL CHECK (status IN
                       ('SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED')),
    content_url        text        NOT NULL CHECK (length(content_url) <= 2000),
    disclosure         boolean     NOT NULL CHECK (disclosure),
    submitted_at       timestamptz NOT NULL,
    due_by             timestamptz NOT NULL,
    decided_at         timestamptz,
    decided_by_silence boolean     NOT NULL,
    reason_code        text,
    note               text CHECK (length(note) <= 2000),
    UNIQUE (assignment_id, round),
    CHECK ((status = 'SUBMITTED') = (decided_at IS NULL)),
    CHECK (status <> 'REJECTED' OR reason_code IS NOT NULL)
);
-- One submission of an assignment can be open, and one can be approved.
CREATE UNIQUE INDEX submission_open ON submission (assignment_id) WHERE status IN ('SUBMITTED', 'APPROVED');
-- What waits for review, longest waiting first.
CREATE INDEX submission_waiting ON submission (due_by, id) WHERE status = 'SUBMITTED';

-- What was seen under a content URL, and when. Evidence: never changed.
CREATE TABLE content_check (
    id            uuid PRIMARY KEY,
    submission_id uuid        NOT NULL REFERENCES submission,
    checked_at    timestamptz NOT NULL,
    live          boolean     NOT NULL,
    disclosed     boolean     NOT NULL,
    content_hash  text        NOT NULL CHECK (content_hash ~ '^([0-9a-f]{64})?$')
);
-- The evidence of a submission, newest first.
CREATE INDEX content_check_submission ON content_check (submission_id, id DESC);

GRANT SELECT, INSERT, UPDATE ON campaign, task, task_application, submission, tranche TO ${appRole};
-- Terms that both sides agreed on are frozen.
GRANT SELECT, INSERT ON assignment, content_check TO ${appRole};
GRANT UPDATE (version, status, submit_by, extended, approved_at, cure_by, ended_at, end_reason)
    ON assignment TO ${appRole};
