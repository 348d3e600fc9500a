-- What can be paid.

CREATE TABLE earning (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    source       text        NOT NULL CHECK (source IN ('COMMISSION', 'TRANCHE', 'ADJUSTMENT')),
    source_id    uuid        NOT NULL,
    amount_minor bigint      NOT NULL CHECK (amount_minor >= 0),
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    payable_at   timestamptz NOT NULL,
    payout_id    uuid,
    withdrawn_at timestamptz,
    UNIQUE (source, source_id, affiliate_id),
    CHECK (payout_id IS NULL OR withdrawn_at IS NULL)
);
-- What a run may claim: by currency, up to a cut-off, affiliate by affiliate.
CREATE INDEX earning_open ON earning (currency, affiliate_id, payable_at)
    WHERE payout_id IS NULL AND withdrawn_at IS NULL;
CREATE INDEX earning_payout ON earning (payout_id) WHERE payout_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON earning TO ${appRole};
