-- The address at which an account's person is reached. It is kept once it was proved by a mailed link.
ALTER TABLE account ADD COLUMN email text
    CHECK (length(email) BETWEEN 3 AND 254 AND email !~ '[[:space:][:cntrl:]]');
ALTER TABLE account ADD COLUMN email_proved_at timestamptz;
ALTER TABLE account ADD CHECK ((email IS NULL) = (email_proved_at IS NULL));
CREATE UNIQUE INDEX account_email ON account (lower(email));

-- A link that was mailed: whoever opens it has the mailbox. Of its secret only a fingerprint is kept.
CREATE TABLE mailed_link (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    purpose     text        NOT NULL CHECK (purpose IN ('JOIN_AS_CREATOR', 'JOIN_AS_MERCHANT', 'RESET_PASSWORD',
                                                        'LEAVE_ADDRESS', 'TAKE_ADDRESS')),
    fingerprint text        NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
    address     text        NOT NULL CHECK (length(address) BETWEEN 3 AND 254 AND address !~ '[[:space:][:cntrl:]]'),
    account_id  uuid REFERENCES account,
    language    text        NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    status      text        NOT NULL CHECK (status IN ('SENT', 'USED', 'REPLACED', 'LAPSED')),
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    ended_at    timestamptz,
    CHECK ((status = 'SENT') = (ended_at IS NULL)),
    CHECK ((account_id IS NULL) = (purpose IN ('JOIN_AS_CREATOR', 'JOIN_AS_MERCHANT')))
);
-- The last link alone opens anything.
CREATE UNIQUE INDEX mailed_link_open ON mailed_link (purpose, lower(address)) WHERE status = 'SENT';
CREATE INDEX mailed_link_account ON mailed_link (account_id) WHERE account_id IS NOT NULL;

-- Which terms of use somebody accepted, in which words and when.
CREATE TABLE accepted_terms (
    id            uuid PRIMARY KEY,
    account_id    uuid        NOT NULL REFERENCES account,
    terms_version text        NOT NULL CHECK (length(terms_version) BETWEEN 1 AND 20),
    language      text        NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    accepted_at   timestamptz NOT NULL
);
CREATE INDEX accepted_terms_account ON accepted_terms (account_id, accepted_at);

-- Who signed in when, from what and about where; a session stands while it is not ended. Kept for 90 days.
CREATE TABLE sign_in (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account,
    opened_at  timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    ended_at   timestamptz,
    place      text        NOT NULL CHECK (length(place) <= 60),
    device     text        NOT NULL CHECK (length(device) <= 60)
);
CREATE INDEX sign_in_account ON sign_in (account_id, opened_at DESC);

GRANT SELECT, INSERT, DELETE ON mailed_link, sign_in TO ${appRole};
GRANT UPDATE (version, status, ended_at) ON mailed_link TO ${appRole};
GRANT UPDATE (seen_at, ended_at) ON sign_in TO ${appRole};
GRANT SELECT, INSERT ON accepted_terms TO ${appRole};
