-- Merchants and the versions of their terms.

CREATE TABLE merchant (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    country     text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    house_brand boolean     NOT NULL,
    created_at  timestamptz NOT NULL
);
ALTER TABLE account ADD FOREIGN KEY (merchant_id) REFERENCES merchant DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE program (
    id                uuid PRIMARY KEY,
    version           integer       NOT NULL,
    merchant_id       uuid          NOT NULL REFERENCES merchant,
    terms_version     integer       NOT NULL CHECK (terms_version > 0),
    effective_at      timestamptz   NOT NULL,
    window_days       integer       NOT NULL CHECK (window_days BETWEEN 1 AND 365),
    hold_days         integer       NOT NULL CHECK (hold_days BETWEEN 0 AND 365),
    default_rate      numeric(9, 6) NOT NULL CHECK (default_rate BETWEEN 0 AND 1),
    platform_fee_rate numeric(9, 6) NOT NULL CHECK (platform_fee_rate BETWEEN 0 AND 1),
    allowed_domains   text[]        NOT NULL,
    UNIQUE (merchant_id, terms_version)
);

GRANT SELECT, INSERT, UPDATE ON merchant TO ${appRole};
GRANT SELECT, INSERT ON program TO ${appRole};
