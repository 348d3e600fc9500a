-- Agencies and the creators whom they look after.

CREATE TABLE roster_invitation (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    mcn_id       uuid        NOT NULL REFERENCES affiliate,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    share_bps    integer     NOT NULL CHECK (share_bps BETWEEN 0 AND 5000),
    notice_days  integer     NOT NULL CHECK (notice_days BETWEEN 0 AND 180),
    tail_days    integer     NOT NULL CHECK (tail_days BETWEEN 0 AND 365),
    starts_on    date,
    ends_on      date,
    status       text        NOT NULL CHECK (status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    invited_at   timestamptz NOT NULL,
    lapses_at    timestamptz NOT NULL,
    decided_at   timestamptz,
    CHECK (mcn_id <> affiliate_id),
    CHECK (ends_on > starts_on),
    CHECK ((status = 'INVITED') = (decided_at IS NULL))
);
-- An agency asks a creator once at a time.
CREATE UNIQUE INDEX roster_invitation_once ON roster_invitation (mcn_id, affiliate_id) WHERE status = 'INVITED';
-- An agency's invitations, and those for a creator, newest first.
CREATE INDEX roster_invitation_mcn ON roster_invitation (mcn_id, id DESC);
CREATE INDEX roster_invitation_affiliate ON roster_invitation (affiliate_id, id DESC);

CREATE TABLE roster_consent (
    id            uuid PRIMARY KEY,
    invitation_id uuid        NOT NULL REFERENCES roster_invitation,
    kind          text        NOT NULL CHECK (kind IN ('DATA', 'SHARE')),
    text_version  text        NOT NULL,
    account_id    uuid        NOT NULL REFERENCES account,
    given_at      timestamptz NOT NULL,
    UNIQUE (invitation_id, kind)
);

CREATE TABLE roster_contract (
    id                 uuid PRIMARY KEY,
    version            integer     NOT NULL,
    invitation_id      uuid        NOT NULL UNIQUE REFERENCES roster_invitation,
    mcn_id             uuid        NOT NULL REFERENCES affiliate,
    affiliate_id       uuid        NOT NULL REFERENCES affiliate,
    notice_days        integer     NOT NULL,
    tail_days          integer     NOT NULL,
    starts_on          date        NOT NULL,
    ends_on            date,
    tail_ends_on       date,
    status             text        NOT NULL CHECK (status IN ('ACTIVE', 'NOTICE', 'TAIL', 'ENDED')),
    end_reason         text CHECK (end_reason IN ('TERM', 'NOTICE_BY_AGENCY', 'NOTICE_BY_CREATOR', 'RELEASED',
                                                  'RELEASED_BY_SILENCE', 'AGENCY_BANNED')),
    release_decides_by timestamptz,
    agreed_at          timestamptz NOT NULL,
    CHECK (mcn_id <> affiliate_id),
    -- One that is let go before its first day holds on none.
    CHECK (ends_on >= starts_on - 1),
    CHECK (tail_ends_on >= ends_on),
    CHECK ((ends_on IS NULL) = (tail_ends_on IS NULL)),
    CHECK ((ends_on IS NULL) = (end_reason IS NULL)),
    CHECK (status = 'ACTIVE' OR ends_on IS NOT NULL),
    CHECK (release_decides_by IS NULL OR status IN ('ACTIVE', 'NOTICE'))
);
-- An agency's roster, newest first.
CREATE INDEX roster_contract_mcn ON roster_contract (mcn_id, id DESC);
-- The contract in force of a creator, for every order and every accepted task.
CREATE INDEX roster_contract_affiliate ON roster_contract (affiliate_id, starts_on);

-- Contracts of one creator never overlap. Those who open one hold the lock of the creator's row.
CREATE FUNCTION roster_contracts_stay_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM roster_contract c
               WHERE c.affiliate_id = NEW.affiliate_id AND c.id <> NEW.id
                 AND daterange(c.starts_on, c.ends_on + 1)
                     && daterange(NEW.starts_on, NEW.ends_on + 1)) THEN
        RAISE EXCEPTION 'contracts of a creator overlap' USING ERRCODE = '23P01';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER roster_contracts_stay_apart
    AFTER INSERT OR UPDATE OF starts_on, ends_on ON roster_contract
    FOR EACH ROW EXECUTE FUNCTION roster_contracts_stay_apart();

CREATE TABLE roster_share (
    contract_id uuid        NOT NULL REFERENCES roster_contract,
    from_at     timestamptz NOT NULL,
    share_bps   integer     NOT NULL CHECK (share_bps BETWEEN 0 AND 5000),
    PRIMARY KEY (contract_id, from_at)
);

CREATE TABLE share_offer (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    contract_id uuid        NOT NULL REFERENCES roster_contract,
    share_bps   integer     NOT NULL CHECK (share_bps BETWEEN 0 AND 5000),
    status      text        NOT NULL CHECK (status IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    offered_at  timestamptz NOT NULL,
    lapses_at   timestamptz NOT NULL,
    decided_at  timestamptz,
    CHECK ((status = 'OFFERED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX share_offer_once ON share_offer (contract_id) WHERE status = 'OFFERED';
CREATE INDEX share_offer_contract ON share_offer (contract_id, id DESC);

-- Tasks taken on while a contract was in force.
CREATE TABLE roster_content (
    assignment_id uuid PRIMARY KEY REFERENCES assignment,
    task_id       uuid        NOT NULL REFERENCES task,
    affiliate_id  uuid        NOT NULL REFERENCES affiliate,
    contract_id   uuid        NOT NULL REFERENCES roster_contract,
    mcn_id        uuid        NOT NULL REFERENCES affiliate,
    share_bps     integer     NOT NULL CHECK (share_bps BETWEEN 0 AND 5000),
    accepted_at   timestamptz NOT NULL,
    UNIQUE (task_id, affiliate_id)
);
-- What an agency oversees, newest first.
CREATE INDEX roster_content_mcn ON roster_content (mcn_id, assignment_id DESC);

GRANT SELECT, INSERT, UPDATE ON roster_invitation, roster_contract, share_offer TO ${appRole};
GRANT SELECT, INSERT ON roster_consent, roster_share, roster_content TO ${appRole};

-- A commission on a line is one row, or two: the creator's part and the agency's. Both know what the
-- line keeps in whole, and their parts follow from it.
ALTER TABLE commission
    ADD COLUMN beneficiary text NOT NULL DEFAULT 'CREATOR' CHECK (beneficiary IN ('CREATOR', 'MCN')),
    ADD COLUMN contract_id uuid REFERENCES roster_contract,
    ADD COLUMN share_bps   integer CHECK (share_bps BETWEEN 0 AND 5000),
    ADD COLUMN whole_minor bigint;
UPDATE commission SET whole_minor = kept_minor;
DO $$
DECLARE
    formula text;
BEGIN
    FOR formula IN SELECT conname FROM pg_constraint
                   WHERE conrelid = 'commission'::regclass AND contype = 'c'
                     AND pg_get_constraintdef(oid) LIKE '%round(%' LOOP
        EXECUTE format('ALTER TABLE commission DROP CONSTRAINT %I', formula);
    END LOOP;
END $$;
CREATE FUNCTION part_of_line(whole bigint, beneficiary text, share_bps integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE beneficiary WHEN 'MCN' THEN whole * share_bps / 10000
                            ELSE whole - whole * coalesce(share_bps, 0) / 10000 END;
ALTER TABLE commission
    ALTER COLUMN whole_minor SET NOT NULL,
    ADD CONSTRAINT commission_shared_by_contract CHECK ((contract_id IS NULL) = (share_bps IS NULL)),
    ADD CONSTRAINT commission_of_an_agency_is_shared CHECK (beneficiary = 'CREATOR' OR contract_id IS NOT NULL),
    -- The formula, repeated: base times rate, half up, unless the line earns nothing for a reason.
    ADD CONSTRAINT commission_original_by_formula CHECK (original_minor = CASE WHEN zero_reason IS NULL
        THEN part_of_line(CAST(round(base_minor * rate) AS bigint), beneficiary, share_bps) ELSE 0 END),
    ADD CONSTRAINT commission_part_by_share CHECK (kept_minor = part_of_line(whole_minor, beneficiary, share_bps)),
    ADD CONSTRAINT commission_fee_by_formula CHECK (fee_minor = CASE beneficiary WHEN 'CREATOR'
        THEN round(whole_minor * fee_rate) ELSE 0 END);
-- What is shared with the other side of a contract on the same line.
CREATE INDEX commission_contract ON commission (contract_id, id DESC) WHERE contract_id IS NOT NULL;

-- What an agency applies for waits for its creator.
ALTER TABLE task_application
    ADD COLUMN mcn_id uuid REFERENCES affiliate,
    DROP CONSTRAINT task_application_status_check,
    ADD CONSTRAINT task_application_status_check
        CHECK (status IN ('AWAITING_CREATOR', 'APPLIED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    DROP CONSTRAINT task_application_check,
    ADD CONSTRAINT task_application_check
        CHECK ((status IN ('AWAITING_CREATOR', 'APPLIED')) = (decided_at IS NULL)),
    ADD CONSTRAINT task_application_awaited CHECK (status <> 'AWAITING_CREATOR' OR mcn_id IS NOT NULL);
DROP INDEX task_application_once;
CREATE UNIQUE INDEX task_application_once ON task_application (task_id, affiliate_id)
    WHERE status IN ('AWAITING_CREATOR', 'APPLIED', 'ACCEPTED');
-- What an agency applied for, newest first.
CREATE INDEX task_application_mcn ON task_application (mcn_id, id DESC) WHERE mcn_id IS NOT NULL;
