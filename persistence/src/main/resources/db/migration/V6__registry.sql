-- Affiliates and what they are.

CREATE TABLE affiliate (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    account_id       uuid UNIQUE REFERENCES account,
    display_name     text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    legal_name       text        NOT NULL CHECK (length(legal_name) BETWEEN 1 AND 140),
    country          text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    status           text        NOT NULL CHECK (status IN ('ACTIVE', 'BANNED')),
    name_verified_at timestamptz,
    joined_at        timestamptz NOT NULL
);
ALTER TABLE account ADD FOREIGN KEY (affiliate_id) REFERENCES affiliate DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE affiliate_role (
    affiliate_id uuid NOT NULL REFERENCES affiliate,
    role         text NOT NULL CHECK (role IN ('BUYER', 'INFLUENCER', 'GROUP_OWNER', 'MCN')),
    PRIMARY KEY (affiliate_id, role)
);
-- All affiliates of one role.
CREATE INDEX affiliate_role_role ON affiliate_role (role, affiliate_id);

GRANT SELECT, INSERT, UPDATE ON affiliate TO ${appRole};
GRANT SELECT, INSERT, DELETE ON affiliate_role TO ${appRole};
