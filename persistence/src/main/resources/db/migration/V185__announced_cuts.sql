-- A cut of a merchant's default rate that was announced. Whoever has links to the merchant is told of it part by part,
-- in the order of their accounts.
CREATE TABLE rate_cut (
    id           uuid PRIMARY KEY,
    version      integer       NOT NULL,
    merchant_id  uuid          NOT NULL REFERENCES merchant,
    from_rate    numeric(9, 6) NOT NULL CHECK (from_rate BETWEEN 0 AND 1),
    to_rate      numeric(9, 6) NOT NULL CHECK (to_rate BETWEEN 0 AND 1),
    announced_at timestamptz   NOT NULL,
    applies_at   timestamptz   NOT NULL,
    -- The last account that was told, as long as there are more.
    told_to      uuid,
    -- When all were told, or there was nothing to tell any more.
    told_at      timestamptz,
    CHECK (to_rate < from_rate),
    CHECK (applies_at >= announced_at)
);
CREATE INDEX rate_cut_merchant ON rate_cut (merchant_id, id DESC);

GRANT SELECT, INSERT ON rate_cut TO ${appRole};
GRANT UPDATE (version, told_to, told_at) ON rate_cut TO ${appRole};
