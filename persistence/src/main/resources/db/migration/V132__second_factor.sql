-- A second factor beside the password: codes by time (RFC 6238). The secret is sealed.
CREATE TABLE second_factor (
    account_id   uuid PRIMARY KEY REFERENCES account,
    version      integer     NOT NULL,
    secret       bytea       NOT NULL,
    made_at      timestamptz NOT NULL,
    confirmed_at timestamptz,
    -- The step of the last code that was taken: no code is taken twice, nor an older one after it.
    last_step    bigint      NOT NULL
);

-- Codes for whoever lost the device, each for one use; of each only a fingerprint is kept.
CREATE TABLE recovery_code (
    fingerprint text PRIMARY KEY CHECK (length(fingerprint) = 64),
    account_id  uuid NOT NULL REFERENCES account
);
CREATE INDEX recovery_code_account ON recovery_code (account_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor TO ${appRole};
GRANT SELECT, INSERT, DELETE ON recovery_code TO ${appRole};
