-- What is to be sent, what was received, and what nobody could read.

CREATE TABLE outbox (
    id         uuid PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('PAYMENT_INSTRUCTION', 'STATUS_QUERY', 'STATUS_REVIEW')),
    subject_id uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    sent_at    timestamptz
);
-- What the relay sends next.
CREATE INDEX outbox_unsent ON outbox (created_at, id) WHERE sent_at IS NULL;
-- A payment is instructed once.
CREATE UNIQUE INDEX outbox_instruction ON outbox (subject_id) WHERE kind = 'PAYMENT_INSTRUCTION';

CREATE TABLE payment_report (
    report_id          text PRIMARY KEY CHECK (length(report_id) BETWEEN 1 AND 100),
    payout_id          uuid        NOT NULL REFERENCES payout,
    status             text        NOT NULL CHECK (status IN ('ACCP', 'ACSC', 'RJCT', 'PDNG', 'RTRN')),
    reason_code        text,
    provider_reference text,
    occurred_at        timestamptz NOT NULL,
    received_at        timestamptz NOT NULL,
    fingerprint        text        NOT NULL,
    effect             text        NOT NULL
);
-- A payout's answers, in the order they came.
CREATE INDEX payment_report_payout ON payment_report (payout_id, received_at);

CREATE TABLE review_message (
    id          uuid PRIMARY KEY,
    queue       text        NOT NULL,
    message_id  text        NOT NULL UNIQUE,
    cause       text        NOT NULL,
    body        text        NOT NULL,
    received_at timestamptz NOT NULL
);
-- One queue's messages, newest first.
CREATE INDEX review_message_queue ON review_message (queue, id DESC);

GRANT SELECT, INSERT, UPDATE ON outbox TO ${appRole};
GRANT SELECT, INSERT ON payment_report, review_message TO ${appRole};
