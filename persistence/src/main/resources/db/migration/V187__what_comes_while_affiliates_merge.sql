-- Whoever writes in an affiliate's name while it is taken in by another waits for that, and then writes in the
-- survivor's name: the merge holds both affiliates FOR UPDATE before it looks at what there is.
ALTER FUNCTION earning_is_the_survivors() RENAME TO is_the_survivors;
CREATE TRIGGER link_is_the_survivors BEFORE INSERT ON tracking_link
    FOR EACH ROW EXECUTE FUNCTION is_the_survivors();

-- A line of which the survivor has a part already keeps the two apart, as in move_merged.
CREATE FUNCTION commission_is_the_survivors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    survivor uuid;
BEGIN
    SELECT merged_into INTO survivor FROM affiliate WHERE id = NEW.affiliate_id FOR KEY SHARE;
    IF survivor IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM commission WHERE line_id = NEW.line_id AND affiliate_id = survivor) THEN
        NEW.affiliate_id := survivor;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER commission_is_the_survivors BEFORE INSERT ON commission
    FOR EACH ROW EXECUTE FUNCTION commission_is_the_survivors();

-- An account that a merge could not see, as it was not there yet, is not opened for whoever went over.
CREATE FUNCTION account_is_the_successors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM affiliate WHERE id = NEW.owner_id FOR KEY SHARE;
    IF EXISTS (SELECT 1 FROM ledger_succession WHERE owner_id = NEW.owner_id) THEN
        RAISE EXCEPTION 'the accounts went over meanwhile' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER account_is_the_successors BEFORE INSERT ON ledger_account
    FOR EACH ROW EXECUTE FUNCTION account_is_the_successors();
