-- By which bank accounts and tax ids are known again without being readable: a mark under a key of the
-- installation. Rows without one are marked a little later.
ALTER TABLE payout_method ADD COLUMN account_mark text CHECK (account_mark ~ '^[0-9a-f]{64}$');
ALTER TABLE tax_form ADD COLUMN tax_id_mark text CHECK (tax_id_mark ~ '^[0-9a-f]{64}$');
CREATE INDEX payout_method_unmarked ON payout_method (id) WHERE account_mark IS NULL;
CREATE INDEX tax_form_unmarked ON tax_form (id) WHERE tax_id_mark IS NULL;

-- Which mailbox an address leads to, at hosts that are known to pass over dots or what stands after a plus.
CREATE FUNCTION mailbox(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN split_part(lower(address), '@', 2) IN ('gmail.com', 'googlemail.com')
            THEN replace(split_part(split_part(lower(address), '@', 1), '+', 1), '.', '') || '@gmail.com'
        WHEN split_part(lower(address), '@', 2) IN ('outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'icloud.com',
                                                    'me.com', 'mac.com', 'fastmail.com', 'proton.me',
                                                    'protonmail.com', 'pm.me')
            THEN split_part(split_part(lower(address), '@', 1), '+', 1) || '@' || split_part(lower(address), '@', 2)
        ELSE lower(address) END;

-- Two affiliates who may be one person, and what became of the suspicion.
CREATE TABLE duplicate (
    id         uuid PRIMARY KEY,
    version    integer     NOT NULL,
    -- Who came first.
    first_id   uuid        NOT NULL REFERENCES affiliate,
    second_id  uuid        NOT NULL REFERENCES affiliate,
    kind       text        NOT NULL CHECK (kind IN ('MAILBOX', 'PAYOUT_ACCOUNT', 'TAX_ID', 'CHANNEL')),
    status     text        NOT NULL CHECK (status IN ('OPEN', 'DISMISSED')),
    found_at   timestamptz NOT NULL,
    reason     text CHECK (reason IN ('ONE_HOUSEHOLD', 'ONE_COMPANY', 'SHARED_CHANNEL', 'MISTAKE', 'OTHER')),
    note       text CHECK (length(note) <= 1000),
    decided_at timestamptz,
    decided_by text,
    CHECK (first_id < second_id),
    CHECK ((status = 'OPEN') = (decided_at IS NULL)),
    CHECK ((status = 'DISMISSED') = (reason IS NOT NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    UNIQUE (first_id, second_id, kind)
);
-- The orders in which they are read, and those of one affiliate.
CREATE INDEX duplicate_found ON duplicate (found_at, id);
CREATE INDEX duplicate_status ON duplicate (status, id);
CREATE INDEX duplicate_kind ON duplicate (kind, id);
CREATE INDEX duplicate_second ON duplicate (second_id);

GRANT SELECT, INSERT, UPDATE ON duplicate TO ${appRole};
