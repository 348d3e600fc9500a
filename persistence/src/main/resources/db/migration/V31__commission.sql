-- Commissions, one per order line and beneficiary, with the rule, rate and base they were made by.

CREATE TABLE commission (
    id              uuid PRIMARY KEY,
    version         integer       NOT NULL,
    order_id        uuid          NOT NULL REFERENCES shop_order,
    line_id         uuid          NOT NULL REFERENCES order_line,
    merchant_id     uuid          NOT NULL REFERENCES merchant,
    affiliate_id    uuid          NOT NULL REFERENCES affiliate,
    link_id         uuid REFERENCES tracking_link,
    status          text          NOT NULL CHECK (status IN
                    ('PENDING', 'HELD', 'APPROVED', 'IN_PAYOUT', 'PAID', 'REVERSED', 'APPEALED')),
    currency        text          NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    paid_minor      bigint        NOT NULL CHECK (paid_minor >= 0),
    base_minor      bigint        NOT NULL CHECK (base_minor BETWEEN 0 AND paid_minor),
    rate            numeric(9, 6) NOT NULL CHECK (rate BETWEEN 0 AND 1),
    fee_rate        numeric(9, 6) NOT NULL CHECK (fee_rate BETWEEN 0 AND 1),
    original_minor  bigint        NOT NULL CHECK (original_minor >= 0),
    kept_minor      bigint        NOT NULL CHECK (kept_minor BETWEEN 0 AND original_minor),
    fee_minor       bigint        NOT NULL CHECK (fee_minor >= 0),
    rule            text          NOT NULL CHECK (rule IN ('ASSIGNMENT', 'PRODUCT', 'MERCHANT_DEFAULT')),
    rule_id         uuid          NOT NULL,
    rule_version    integer       NOT NULL,
    considered      text[]        NOT NULL,
    zero_reason     text,
    created_at      timestamptz   NOT NULL,
    approves_at     timestamptz,
    approved_at     timestamptz,
    reversed_at     timestamptz,
    reversal_reason text,
    UNIQUE (line_id, affiliate_id),
    -- The formula, repeated: base times rate, half up, unless the line earns nothing for a reason.
    CHECK (original_minor = CASE WHEN zero_reason IS NULL THEN round(base_minor * rate) ELSE 0 END),
    CHECK (zero_reason IS NULL OR original_minor = 0),
    CHECK (zero_reason IS NOT NULL OR original_minor > 0),
    CHECK (fee_minor = round(kept_minor * fee_rate)),
    CHECK ((status = 'REVERSED') = (reversed_at IS NOT NULL)),
    CHECK ((reversed_at IS NULL) = (reversal_reason IS NULL)),
    CHECK (status <> 'REVERSED' OR kept_minor = 0),
    CHECK (status NOT IN ('APPROVED', 'IN_PAYOUT', 'PAID') OR approved_at IS NOT NULL)
);
-- The commissions of an order, in one piece.
CREATE INDEX commission_order ON commission (order_id);
-- An affiliate's commissions, newest first.
CREATE INDEX commission_affiliate ON commission (affiliate_id, id DESC);
-- A merchant's commissions, newest first.
CREATE INDEX commission_merchant ON commission (merchant_id, id DESC);

-- What an event changed afterwards. The original and its adjustments add up to what is kept.
CREATE TABLE commission_adjustment (
    id             uuid PRIMARY KEY,
    version        integer     NOT NULL,
    commission_id  uuid        NOT NULL REFERENCES commission,
    reference      text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    cause          text        NOT NULL CHECK (cause IN ('REFUND', 'CANCELLATION', 'NEVER_COMPLETED')),
    refund_minor   bigint      NOT NULL CHECK (refund_minor >= 0),
    amount_minor   bigint      NOT NULL CHECK (amount_minor <= 0),
    fee_minor      bigint      NOT NULL CHECK (fee_minor <= 0),
    taken_from     text        NOT NULL CHECK (taken_from IN ('PENDING', 'PAYABLE', 'DEBT')),
    made_at        timestamptz NOT NULL,
    UNIQUE (commission_id, reference)
);

-- The rate told to an affiliate with a link.
CREATE TABLE rate_receipt (
    link_id      uuid PRIMARY KEY REFERENCES tracking_link,
    version      integer       NOT NULL,
    rule         text          NOT NULL,
    rule_id      uuid          NOT NULL,
    rule_version integer       NOT NULL,
    rate         numeric(9, 6) NOT NULL,
    told_at      timestamptz   NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON commission TO ${appRole};
GRANT SELECT, INSERT ON commission_adjustment, rate_receipt TO ${appRole};
