-- How people come in, and the tokens they make themselves.

CREATE TABLE invitation (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    -- SHA-256 of the link's secret; the link itself is shown once.
    fingerprint  text        NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
    username     text        NOT NULL CHECK (username = lower(username) AND length(username) BETWEEN 2 AND 60),
    display_name text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    role         text        NOT NULL CHECK (role IN
                 ('affiliate', 'merchant', 'operator', 'reviewer', 'finance', 'auditor')),
    merchant_id  uuid REFERENCES merchant,
    status       text        NOT NULL CHECK (status IN ('INVITED', 'ACCEPTED', 'REVOKED', 'LAPSED')),
    invited_by   text        NOT NULL,
    invited_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    account_id   uuid REFERENCES account,
    CHECK ((status = 'INVITED') = (ended_at IS NULL)),
    CHECK ((status = 'ACCEPTED') = (account_id IS NOT NULL)),
    CHECK ((role = 'merchant') = (merchant_id IS NOT NULL))
);
-- A user name is offered to one person at a time.
CREATE UNIQUE INDEX invitation_open ON invitation (username) WHERE status = 'INVITED';
-- Invitations of one state, newest first.
CREATE INDEX invitation_status ON invitation (status, id DESC);

ALTER TABLE api_token ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
ALTER TABLE api_token ADD COLUMN name text NOT NULL DEFAULT '' CHECK (length(name) <= 60);

-- The price before a sale, in the currency of the price.
ALTER TABLE product ADD COLUMN original_price_minor bigint CHECK (original_price_minor >= 0);
-- Search by the beginnings of words in title and reference.
CREATE INDEX product_search ON product USING gin (to_tsvector('simple', title || ' ' || reference));
-- One merchant's products, newest first.
CREATE INDEX product_merchant ON product (merchant_id, id DESC);
-- The categories there are, so that nobody counts millions of products to list them.
CREATE TABLE category (
    name text PRIMARY KEY
);
INSERT INTO category (name) SELECT DISTINCT category FROM product;

GRANT SELECT, INSERT ON invitation, category TO ${appRole};
GRANT UPDATE (version, status, ended_at, account_id) ON invitation TO ${appRole};
