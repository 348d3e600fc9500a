-- Products, feeds, signing keys.

CREATE TABLE product (
    id             uuid PRIMARY KEY,
    version        integer     NOT NULL,
    merchant_id    uuid        NOT NULL REFERENCES merchant,
    reference      text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    title          text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    url            text        NOT NULL,
    image_url      text,
    category       text        NOT NULL,
    price_minor    bigint      NOT NULL CHECK (price_minor >= 0),
    currency       text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    rate           numeric(9, 6) CHECK (rate BETWEEN 0 AND 1),
    in_stock       boolean     NOT NULL,
    updated_at     timestamptz NOT NULL,
    UNIQUE (merchant_id, reference)
);
-- The catalog, newest first, and by category.
CREATE INDEX product_category ON product (category, id);

CREATE TABLE feed_import (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    merchant_id uuid        NOT NULL REFERENCES merchant,
    status      text        NOT NULL CHECK (status IN ('COMPLETED', 'REFUSED')),
    accepted    integer     NOT NULL CHECK (accepted >= 0),
    rejected    integer     NOT NULL CHECK (rejected >= 0),
    errors      text        NOT NULL,
    imported_at timestamptz NOT NULL
);
-- One merchant's imports, newest first.
CREATE INDEX feed_import_merchant ON feed_import (merchant_id, id DESC);

-- Secrets that merchants sign their calls with, encrypted under a key that is not in the database.
CREATE TABLE merchant_signing_key (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    merchant_id uuid        NOT NULL REFERENCES merchant,
    secret      bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    retired_at  timestamptz
);
CREATE INDEX merchant_signing_key_valid ON merchant_signing_key (merchant_id, id DESC) WHERE retired_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON product, merchant_signing_key TO ${appRole};
GRANT SELECT, INSERT ON feed_import TO ${appRole};
