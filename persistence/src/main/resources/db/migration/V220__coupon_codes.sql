-- Coupon codes that attribute: whose a code is, what it gives, when it holds, and how a merchant's terms let it win.
ALTER TABLE program
    ADD COLUMN attribution_model text NOT NULL DEFAULT 'LAST_CLICK' CHECK (attribution_model IN ('LAST_CLICK', 'FIRST_CLICK')),
    ADD COLUMN coupon_policy text NOT NULL DEFAULT 'ALWAYS' CHECK (coupon_policy IN ('ALWAYS', 'IF_INVOLVED', 'IF_WINNER'));

CREATE TABLE coupon_code (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    merchant_id      uuid        NOT NULL REFERENCES merchant,
    code             text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{2,39}$'),
    affiliate_id     uuid REFERENCES affiliate,
    status           text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'REPLACED', 'ENDED')),
    percent_bps      integer CHECK (percent_bps BETWEEN 1 AND 10000),
    amount_minor     bigint CHECK (amount_minor > 0),
    currency         text CHECK (currency ~ '^[A-Z]{3}$'),
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    minimum_minor    bigint CHECK (minimum_minor > 0),
    minimum_currency text CHECK (minimum_currency ~ '^[A-Z]{3}$'),
    quantity         integer CHECK (quantity BETWEEN 1 AND 1000000),
    created_at       timestamptz NOT NULL,
    -- Since when it runs, without a pause; what was noticed before does not count against it again.
    running_since    timestamptz NOT NULL,
    paused_at        timestamptz,
    pause_reason     text CHECK (pause_reason IN ('BY_MERCHANT', 'LISTED', 'JUMP')),
    closed_at        timestamptz,
    replaces_id      uuid UNIQUE REFERENCES coupon_code,
    UNIQUE (merchant_id, code),
    CHECK (ends_at > starts_at),
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK (amount_minor IS NULL OR percent_bps IS NULL),
    CHECK ((minimum_minor IS NULL) = (minimum_currency IS NULL)),
    CHECK ((status = 'PAUSED') = (paused_at IS NOT NULL)),
    CHECK ((paused_at IS NULL) = (pause_reason IS NULL)),
    CHECK ((status IN ('REPLACED', 'ENDED')) = (closed_at IS NOT NULL))
);
-- A merchant's codes and a creator's own, the newest first.
CREATE INDEX coupon_code_merchant ON coupon_code (merchant_id, id DESC);
CREATE INDEX coupon_code_affiliate ON coupon_code (affiliate_id, id DESC) WHERE affiliate_id IS NOT NULL;
-- The codes that are looked at for leaks.
CREATE INDEX coupon_code_running ON coupon_code (id) WHERE status = 'ACTIVE';
-- Beginnings of codes are found without reading all of them.
CREATE INDEX coupon_code_text ON coupon_code (code text_pattern_ops);

-- Codes of an affiliate that is taken in by another go along.
CREATE FUNCTION coupon_goes_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE coupon_code SET affiliate_id = NEW.merged_into, version = version + 1 WHERE affiliate_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER coupon_goes_along AFTER UPDATE OF merged_into ON affiliate
    FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL) EXECUTE FUNCTION coupon_goes_along();

-- Which code a candidate is, and whether the order counts towards its quantity.
ALTER TABLE attribution_candidate
    ADD COLUMN coupon_id uuid REFERENCES coupon_code,
    ADD COLUMN coupon_used boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT attribution_candidate_uses_a_code CHECK (NOT coupon_used OR coupon_id IS NOT NULL);
CREATE INDEX attribution_candidate_coupon ON attribution_candidate (coupon_id, touched_at) WHERE coupon_used;

GRANT SELECT, INSERT, UPDATE ON coupon_code TO ${appRole};
