-- Sign-in by OpenID Connect: which subject of which provider is which account. Never matched by address.
CREATE TABLE openid_link (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account,
    issuer     text        NOT NULL CHECK (length(issuer) BETWEEN 8 AND 500),
    subject    text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    linked_at  timestamptz NOT NULL,
    UNIQUE (issuer, subject),
    UNIQUE (account_id, issuer)
);

-- Answers of the provider that were taken: of each state a fingerprint, for as long as its cookie could be shown again.
CREATE TABLE openid_answer (
    state    text PRIMARY KEY CHECK (length(state) = 64),
    taken_at timestamptz NOT NULL
);
CREATE INDEX openid_answer_taken ON openid_answer (taken_at);

-- An account of staff whose roles follow the provider's groups has no password, so that nobody keeps
-- by it what the provider took away.
ALTER TABLE account ADD COLUMN staff_by_groups boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD CONSTRAINT account_groups_or_password CHECK (NOT staff_by_groups OR password_hash IS NULL);

-- By which way somebody signed in.
ALTER TABLE sign_in ADD COLUMN way text NOT NULL DEFAULT 'PASSWORD' CHECK (way IN ('PASSWORD', 'OPENID'));

GRANT SELECT, INSERT, DELETE ON openid_link, openid_answer TO ${appRole};
