-- How affiliates are paid, and the runs that pay them.

CREATE TABLE payout_method (
    id             uuid PRIMARY KEY,
    version        integer     NOT NULL,
    affiliate_id   uuid        NOT NULL REFERENCES affiliate,
    method_version integer     NOT NULL CHECK (method_version > 0),
    type           text        NOT NULL CHECK (type IN ('IBAN')),
    details        bytea       NOT NULL,
    mask           text        NOT NULL,
    country        text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    created_at     timestamptz NOT NULL,
    usable_from    timestamptz NOT NULL,
    UNIQUE (affiliate_id, method_version)
);

CREATE TABLE tax_form (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    affiliate_id uuid        NOT NULL UNIQUE REFERENCES affiliate,
    kind         text        NOT NULL CHECK (kind IN ('SELF_CERTIFICATION', 'W8BEN', 'W9')),
    tax_id       bytea       NOT NULL,
    country      text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    submitted_at timestamptz NOT NULL
);

-- The least that is paid out, net, by currency and date: about 10 EUR.
CREATE TABLE payout_minimum (
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    effective_at timestamptz NOT NULL,
    amount_minor bigint      NOT NULL CHECK (amount_minor >= 0),
    PRIMARY KEY (currency, effective_at)
);
INSERT INTO payout_minimum (currency, effective_at, amount_minor) VALUES
    ('EUR', '2020-01-01T00:00:00Z', 1000), ('USD', '2020-01-01T00:00:00Z', 1100),
    ('GBP', '2020-01-01T00:00:00Z', 900), ('CHF', '2020-01-01T00:00:00Z', 1000),
    ('SEK', '2020-01-01T00:00:00Z', 11500), ('PLN', '2020-01-01T00:00:00Z', 4300),
    ('BRL', '2020-01-01T00:00:00Z', 6200), ('JPY', '2020-01-01T00:00:00Z', 1700),
    ('KWD', '2020-01-01T00:00:00Z', 3400);

CREATE TABLE payout_run (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    number        bigint      NOT NULL UNIQUE,
    status        text        NOT NULL CHECK (status IN
                      ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'COMPLETED', 'CANCELED')),
    cut_off       timestamptz NOT NULL,
    currency      text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    author        text        NOT NULL,
    approver      text,
    digest        text        NOT NULL,
    payout_count  integer     NOT NULL CHECK (payout_count >= 0),
    total_minor   bigint      NOT NULL CHECK (total_minor >= 0),
    created_at    timestamptz NOT NULL,
    submitted_at  timestamptz,
    approved_at   timestamptz,
    dispatched_at timestamptz,
    completed_at  timestamptz,
    canceled_at   timestamptz,
    cancel_reason text,
    -- Two people, whatever the code does.
    CHECK (approver IS NULL OR approver <> author),
    CHECK (status NOT IN ('APPROVED', 'DISPATCHED', 'COMPLETED') OR approver IS NOT NULL)
);
CREATE SEQUENCE payout_run_number_seq OWNED BY payout_run.number;
-- Runs that wait for somebody.
CREATE INDEX payout_run_status ON payout_run (status, id DESC);

CREATE TABLE payout_exclusion (
    run_id       uuid   NOT NULL REFERENCES payout_run,
    affiliate_id uuid   NOT NULL REFERENCES affiliate,
    reason       text   NOT NULL CHECK (reason IN
                     ('BELOW_MINIMUM', 'NO_PAYOUT_METHOD', 'NO_TAX_FORM', 'NAME_UNVERIFIED', 'METHOD_COOLING')),
    amount_minor bigint NOT NULL,
    PRIMARY KEY (run_id, affiliate_id)
);

CREATE TABLE payout (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    run_id           uuid        NOT NULL REFERENCES payout_run,
    affiliate_id     uuid        NOT NULL REFERENCES affiliate,
    method_id        uuid        NOT NULL REFERENCES payout_method,
    currency         text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    gross_minor      bigint      NOT NULL CHECK (gross_minor > 0),
    recovered_minor  bigint      NOT NULL CHECK (recovered_minor >= 0 AND recovered_minor * 2 <= gross_minor),
    net_minor        bigint      NOT NULL CHECK (net_minor > 0),
    status           text        NOT NULL CHECK (status IN ('CREATED', 'INSTRUCTED', 'ACCEPTED', 'SETTLED',
                                                            'CANCELED', 'FAILED', 'RETURNED', 'UNKNOWN')),
    reason_code      text,
    return_reason    text,
    queries_sent     integer     NOT NULL CHECK (queries_sent >= 0),
    created_at       timestamptz NOT NULL,
    instructed_at    timestamptz,
    answered_at      timestamptz,
    settled_at       timestamptz,
    CHECK (net_minor = gross_minor - recovered_minor),
    -- One payout per affiliate, currency and run, among those that were not given up.
    UNIQUE (run_id, affiliate_id, currency)
);
-- One affiliate's payouts, newest first.
CREATE INDEX payout_affiliate ON payout (affiliate_id, created_at DESC, id);
-- Whether a run still waits for answers.
CREATE INDEX payout_run_open ON payout (run_id, status);

ALTER TABLE earning ADD FOREIGN KEY (payout_id) REFERENCES payout;

-- Which earnings a payout was made of; stays when the payout fails and they go into another one.
CREATE TABLE payout_item (
    payout_id    uuid   NOT NULL REFERENCES payout,
    earning_id   uuid   NOT NULL REFERENCES earning,
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    PRIMARY KEY (payout_id, earning_id)
);
CREATE INDEX payout_item_earning ON payout_item (earning_id);

-- Something about a payout that only people can settle.
CREATE TABLE payout_case (
    id          uuid PRIMARY KEY,
    payout_id   uuid        NOT NULL REFERENCES payout,
    cause       text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    closed_at   timestamptz
);
CREATE INDEX payout_case_open ON payout_case (opened_at) WHERE closed_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON payout_method, tax_form, payout_run, payout, payout_case TO ${appRole};
GRANT SELECT ON payout_minimum TO ${appRole};
GRANT SELECT, INSERT, DELETE ON payout_exclusion, payout_item TO ${appRole};
GRANT DELETE ON payout TO ${appRole};
GRANT USAGE ON SEQUENCE payout_run_number_seq TO ${appRole};

-- A payout that was instructed is history and stays.
CREATE FUNCTION payout_only_created_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'CREATED' THEN
        RAISE EXCEPTION 'an instructed payout is never taken away' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER payout_only_created_goes BEFORE DELETE ON payout
    FOR EACH ROW EXECUTE FUNCTION payout_only_created_goes();
