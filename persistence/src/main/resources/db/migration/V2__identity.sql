-- Who may sign in. Passwords and tokens only as hashes.

CREATE TABLE account (
    id            uuid PRIMARY KEY,
    version       integer     NOT NULL,
    username      text        NOT NULL UNIQUE CHECK (username = lower(username) AND username <> 'system'),
    display_name  text        NOT NULL,
    password_hash text,
    affiliate_id  uuid UNIQUE,
    merchant_id   uuid,
    disabled_at   timestamptz,
    created_at    timestamptz NOT NULL
);

CREATE TABLE account_role (
    account_id uuid NOT NULL REFERENCES account,
    role       text NOT NULL CHECK (role IN ('affiliate', 'merchant', 'operator', 'reviewer', 'finance', 'auditor')),
    PRIMARY KEY (account_id, role)
);

CREATE TABLE api_token (
    fingerprint text PRIMARY KEY,
    version     integer     NOT NULL,
    account_id  uuid        NOT NULL REFERENCES account,
    created_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE INDEX api_token_account ON api_token (account_id);

-- The first answer to a request that must have its effect once; kept in the same transaction.
CREATE TABLE idempotent_request (
    account_id  uuid        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    fingerprint text        NOT NULL,
    status      integer     NOT NULL,
    body        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);

GRANT SELECT, INSERT, UPDATE ON account, api_token TO ${appRole};
GRANT SELECT, INSERT, DELETE ON account_role TO ${appRole};
GRANT SELECT, INSERT ON idempotent_request TO ${appRole};
