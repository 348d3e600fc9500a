-- Every ban that there was, with who gave and who lifted it; the one that holds says why and until when.
CREATE TABLE ban (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    affiliate_id uuid        NOT NULL REFERENCES affiliate,
    reason       text        NOT NULL CHECK (reason IN ('FRAUD', 'AGAINST_THE_RULES', 'OWN_REQUEST', 'OTHER')),
    -- What the reason rests on, for the staff.
    note         text CHECK (length(note) <= 1000),
    banned_at    timestamptz NOT NULL,
    banned_by    text        NOT NULL,
    -- When it ends by itself; null for good.
    banned_until timestamptz CHECK (banned_until > banned_at),
    ended_at     timestamptz,
    ended_by     text,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
-- At most one of an affiliate holds.
CREATE UNIQUE INDEX ban_holding ON ban (affiliate_id) WHERE ended_at IS NULL;
-- The bans of an affiliate, the newest first.
CREATE INDEX ban_affiliate ON ban (affiliate_id, banned_at DESC);

-- Those that hold; who gave them stands in the trail.
INSERT INTO ban (id, version, affiliate_id, reason, note, banned_at, banned_by, banned_until)
SELECT gen_random_uuid(), 0, a.id, a.ban_reason, a.ban_note, a.banned_at, coalesce(t.actor, 'system'), a.banned_until
FROM affiliate a LEFT JOIN LATERAL (
    SELECT x.actor FROM (
        SELECT p.at, p.actor FROM audit_pending p
        WHERE p.action = 'AFFILIATE_BANNED' AND p.subject_type = 'affiliate' AND p.subject_id = CAST(a.id AS text)
        UNION ALL
        SELECT e.at, e.actor FROM audit_entry e
        WHERE e.action = 'AFFILIATE_BANNED' AND e.subject_type = 'affiliate' AND e.subject_id = CAST(a.id AS text)) x
    ORDER BY x.at DESC LIMIT 1) t ON true
WHERE a.status = 'BANNED';

UPDATE deadline d SET subject_id = b.id
FROM ban b WHERE d.kind = 'AFFILIATE_BAN_END' AND d.subject_id = b.affiliate_id;

ALTER TABLE affiliate
    DROP COLUMN ban_reason, DROP COLUMN ban_note, DROP COLUMN banned_at, DROP COLUMN banned_until;

-- An affiliate is BANNED exactly while one of its bans holds; both change in one transaction.
CREATE FUNCTION ban_matches_affiliate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whose uuid := CASE TG_TABLE_NAME WHEN 'ban' THEN (to_jsonb(NEW) ->> 'affiliate_id')::uuid ELSE (to_jsonb(NEW) ->> 'id')::uuid END;
BEGIN
    IF (SELECT status = 'BANNED' FROM affiliate WHERE id = whose)
       <> EXISTS (SELECT 1 FROM ban WHERE affiliate_id = whose AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'affiliate % is BANNED exactly while a ban of it holds', whose USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER affiliate_has_its_ban AFTER UPDATE OF status ON affiliate
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ban_matches_affiliate();
CREATE CONSTRAINT TRIGGER ban_has_its_affiliate AFTER INSERT OR UPDATE OF ended_at ON ban
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ban_matches_affiliate();

GRANT SELECT, INSERT, UPDATE ON ban TO ${appRole};
