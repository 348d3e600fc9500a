-- A ban is from the whole platform, or from one merchant alone: what is dealt with there.
ALTER TABLE ban
    ADD COLUMN merchant_id uuid REFERENCES merchant;

-- At most one of an affiliate holds for the platform, and one for each merchant.
DROP INDEX ban_holding;
CREATE UNIQUE INDEX ban_holding ON ban (affiliate_id, merchant_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
-- Who is banned from a merchant.
CREATE INDEX ban_merchant ON ban (merchant_id, affiliate_id) WHERE merchant_id IS NOT NULL;

-- An affiliate is BANNED exactly while a ban from the platform holds; one from a merchant leaves it as it is.
CREATE OR REPLACE FUNCTION ban_matches_affiliate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whose uuid := CASE TG_TABLE_NAME WHEN 'ban' THEN (to_jsonb(NEW) ->> 'affiliate_id')::uuid ELSE (to_jsonb(NEW) ->> 'id')::uuid END;
BEGIN
    IF (SELECT status = 'BANNED' FROM affiliate WHERE id = whose)
       <> EXISTS (SELECT 1 FROM ban WHERE affiliate_id = whose AND merchant_id IS NULL AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'affiliate % is BANNED exactly while a ban of it from the platform holds', whose
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

-- Whom and from what a ban keeps never changes: another scope is another ban.
CREATE FUNCTION ban_keeps_its_scope() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ban % keeps its affiliate and its merchant', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER ban_scope_stays BEFORE UPDATE ON ban FOR EACH ROW
    WHEN (NEW.affiliate_id <> OLD.affiliate_id OR NEW.merchant_id IS DISTINCT FROM OLD.merchant_id)
    EXECUTE FUNCTION ban_keeps_its_scope();
