-- What people are told, one row for each person; made in the transaction of the act.
CREATE TABLE notification (
    id           uuid PRIMARY KEY,
    account_id   uuid        NOT NULL REFERENCES account (id),
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,59}$'),
    side         text        NOT NULL CHECK (side IN ('CREATOR', 'AGENCY', 'MERCHANT')),
    subject_type text        NOT NULL CHECK (subject_type ~ '^[a-z][a-z_]{1,39}$'),
    subject_id   uuid        NOT NULL,
    about        text        NOT NULL CHECK (length(about) <= 200),
    -- What a reminder reminds of.
    due_at       timestamptz,
    at           timestamptz NOT NULL,
    read_at      timestamptz,
    -- When the letter of the day tells it; what was read is not told again.
    digest_at    timestamptz CHECK (digest_at IS NULL OR read_at IS NULL)
);
-- A person's inbox, the newest first.
CREATE INDEX notification_inbox ON notification (account_id, id DESC);
-- The number on the bell.
CREATE INDEX notification_unread ON notification (account_id, id DESC) WHERE read_at IS NULL;
-- Letters of the day that are due.
CREATE INDEX notification_digest ON notification (digest_at, account_id) WHERE digest_at IS NOT NULL;
-- What is old enough to go.
CREATE INDEX notification_age ON notification (at);

-- How somebody wants a kind to be told by letter, where that is not as usual.
CREATE TABLE mail_choice (
    account_id uuid NOT NULL REFERENCES account (id),
    kind       text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,59}$'),
    mailing    text NOT NULL CHECK (mailing IN ('AT_ONCE', 'DAILY', 'NEVER')),
    PRIMARY KEY (account_id, kind)
);

-- When somebody wants letters; hours on the clock of the time zone.
CREATE TABLE letter_hours (
    account_id  uuid PRIMARY KEY REFERENCES account (id),
    time_zone   text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 60),
    digest_hour integer NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
    quiet_from  integer CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_until integer CHECK (quiet_until BETWEEN 0 AND 23),
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CHECK (quiet_from <> quiet_until)
);

-- Of which deadline somebody was reminded so many hours before.
CREATE TABLE reminder (
    kind       text        NOT NULL,
    subject_id uuid        NOT NULL,
    due_at     timestamptz NOT NULL,
    hours      integer     NOT NULL CHECK (hours > 0),
    PRIMARY KEY (kind, subject_id, due_at, hours)
);
CREATE INDEX reminder_age ON reminder (due_at);
-- Deadlines of which people are reminded, soonest first.
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'ASSIGNMENT_CURE', 'APPLICATION_CONFIRMATION',
                   'APPLICATION_DECISION', 'SUBMISSION_REVIEW', 'TASK_DRAFT', 'ROSTER_INVITATION',
                   'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE');

GRANT SELECT, INSERT, DELETE ON notification TO ${appRole};
GRANT UPDATE (read_at, digest_at) ON notification TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON mail_choice, letter_hours TO ${appRole};
GRANT SELECT, INSERT, DELETE ON reminder TO ${appRole};
