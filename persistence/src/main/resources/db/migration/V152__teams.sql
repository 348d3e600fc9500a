-- Several people belong to one merchant or one affiliate, each with a right; one account to one of them at most.
ALTER TABLE account DROP CONSTRAINT account_affiliate_id_key;
ALTER TABLE account ADD COLUMN team_right text CHECK (team_right IN ('OWNER', 'MANAGER', 'ANALYST'));
UPDATE account SET team_right = 'OWNER' WHERE merchant_id IS NOT NULL OR affiliate_id IS NOT NULL;
ALTER TABLE account ADD CONSTRAINT account_team
    CHECK (num_nonnulls(merchant_id, affiliate_id) = num_nonnulls(team_right));
-- The people of an affiliate.
CREATE INDEX account_affiliate ON account (affiliate_id) WHERE affiliate_id IS NOT NULL;

-- Every place that somebody has, had or was offered in a team.
CREATE TABLE team_member (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    -- The merchant or the affiliate, whichever it is.
    team_id      uuid        NOT NULL,
    merchant_id  uuid REFERENCES merchant,
    affiliate_id uuid REFERENCES affiliate,
    team_right   text        NOT NULL CHECK (team_right IN ('OWNER', 'MANAGER', 'ANALYST')),
    status       text        NOT NULL CHECK (status IN ('INVITED', 'MEMBER', 'WITHDRAWN', 'LAPSED', 'LEFT', 'REMOVED')),
    -- Where the invitation went; nothing once somebody took it.
    address      text CHECK (length(address) BETWEEN 3 AND 254 AND address !~ '[[:space:][:cntrl:]]'),
    language     text CHECK (length(language) BETWEEN 2 AND 35),
    -- SHA-256 of the secret of the link that was mailed last.
    fingerprint  text UNIQUE CHECK (length(fingerprint) = 64),
    invited_by   uuid REFERENCES account,
    invited_at   timestamptz,
    expires_at   timestamptz,
    account_id   uuid REFERENCES account,
    joined_at    timestamptz,
    ended_at     timestamptz,
    CHECK (num_nonnulls(merchant_id, affiliate_id) = 1 AND team_id = coalesce(merchant_id, affiliate_id)),
    CHECK (num_nonnulls(account_id, joined_at) IN (0, 2)),
    CHECK ((account_id IS NOT NULL) = (status IN ('MEMBER', 'LEFT', 'REMOVED'))),
    CHECK ((ended_at IS NULL) = (status IN ('INVITED', 'MEMBER'))),
    CHECK ((fingerprint IS NOT NULL) = (status = 'INVITED')),
    CHECK ((address IS NOT NULL) = (status IN ('INVITED', 'WITHDRAWN', 'LAPSED'))),
    CHECK (num_nonnulls(language, invited_by, invited_at, expires_at) IN (0, 4)),
    CHECK (status NOT IN ('INVITED', 'WITHDRAWN', 'LAPSED') OR invited_by IS NOT NULL)
);
-- Where somebody works now.
CREATE UNIQUE INDEX team_member_account ON team_member (account_id) WHERE status = 'MEMBER';
-- An address is invited once at a time.
CREATE UNIQUE INDEX team_member_invited ON team_member (team_id, lower(address)) WHERE status = 'INVITED';
-- The list of a team, the newest first, and by state.
CREATE INDEX team_member_team ON team_member (team_id, id DESC);
CREATE INDEX team_member_states ON team_member (team_id, status, id DESC);

-- Whoever has an account of a merchant or an affiliate owns it.
INSERT INTO team_member (id, version, team_id, merchant_id, affiliate_id, team_right, status, account_id, joined_at)
SELECT gen_random_uuid(), 0, coalesce(a.merchant_id, a.affiliate_id), a.merchant_id, a.affiliate_id, 'OWNER', 'MEMBER',
       a.id, coalesce(f.joined_at, a.created_at)
FROM account a LEFT JOIN affiliate f ON f.id = a.affiliate_id
WHERE a.team_right IS NOT NULL;

-- An account says what its place says; both change in one transaction.
CREATE FUNCTION account_matches_its_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whose uuid := CASE TG_TABLE_NAME WHEN 'account' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'account_id')::uuid END;
BEGIN
    IF EXISTS (SELECT 1 FROM account a LEFT JOIN team_member m ON m.account_id = a.id AND m.status = 'MEMBER'
               WHERE a.id = whose
                 AND (a.merchant_id, a.affiliate_id, a.team_right)
                     IS DISTINCT FROM (m.merchant_id, m.affiliate_id, m.team_right)) THEN
        RAISE EXCEPTION 'account % has another team or right than its place', whose USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER account_has_its_place
    AFTER INSERT OR UPDATE OF merchant_id, affiliate_id, team_right ON account
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION account_matches_its_place();
CREATE CONSTRAINT TRIGGER place_has_its_account AFTER INSERT OR UPDATE OF status, team_right ON team_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.account_id IS NOT NULL)
    EXECUTE FUNCTION account_matches_its_place();

-- A team keeps an owner. Two that go at once wait for each other here, and the second sees the first.
CREATE FUNCTION team_keeps_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(CAST(OLD.team_id AS text), 152));
    IF NOT EXISTS (SELECT 1 FROM team_member
                   WHERE team_id = OLD.team_id AND status = 'MEMBER' AND team_right = 'OWNER') THEN
        RAISE EXCEPTION 'team % is left without an owner', OLD.team_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER team_has_an_owner AFTER UPDATE OF status, team_right ON team_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.status = 'MEMBER' AND OLD.team_right = 'OWNER')
    EXECUTE FUNCTION team_keeps_an_owner();

GRANT SELECT, INSERT ON team_member TO ${appRole};
GRANT UPDATE (version, team_right, status, address, fingerprint, expires_at, account_id, joined_at, ended_at)
    ON team_member TO ${appRole};
