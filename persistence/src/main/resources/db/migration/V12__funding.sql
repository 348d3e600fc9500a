-- Money that merchants paid in.

CREATE TABLE deposit (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    merchant_id  uuid        NOT NULL REFERENCES merchant,
    reference    text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    amount_minor bigint      NOT NULL CHECK (amount_minor > 0),
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    booked_by    text        NOT NULL,
    booked_at    timestamptz NOT NULL,
    UNIQUE (merchant_id, reference)
);
CREATE INDEX deposit_merchant ON deposit (merchant_id, id DESC);

GRANT SELECT, INSERT ON deposit TO ${appRole};
