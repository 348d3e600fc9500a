-- What is erased with an account that took others in: what names those goes along with it, for they were one person.

-- The staff who proposed and decided a merge stand there by their user names.
ALTER FUNCTION erase_user_name(text, text) RENAME TO erase_user_name_elsewhere;
CREATE FUNCTION erase_user_name(old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_user_name_elsewhere(old_name, new_name);
    UPDATE affiliate_merge SET proposed_by = new_name WHERE proposed_by = old_name;
    UPDATE affiliate_merge SET decided_by = new_name WHERE decided_by = old_name;
END $$;

-- Whoever was taken in by this affiliate, and whoever signed in as one of them.
CREATE FUNCTION erase_merged(survivor uuid, gone_at timestamptz) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    old  affiliate;
    who  account;
    name text;
BEGIN
    UPDATE affiliate_merge SET reason = '–'
    WHERE survivor IN (survivor_id, merged_id)
       OR merged_id IN (SELECT id FROM affiliate WHERE merged_into = survivor)
       OR survivor_id IN (SELECT id FROM affiliate WHERE merged_into = survivor);
    FOR old IN SELECT * FROM affiliate WHERE merged_into = survivor ORDER BY id LOOP
        FOR who IN SELECT * FROM account WHERE affiliate_id = old.id AND closed_at IS NULL ORDER BY id LOOP
            name := 'deleted-' || right(replace(CAST(who.id AS text), '-', ''), 12);
            DELETE FROM account_role WHERE account_id = who.id;
            UPDATE account
            SET username = name, display_name = 'Deleted account', search_words = name, password_hash = NULL, email = NULL,
                email_proved_at = NULL, staff_by_groups = false, closed_at = gone_at, version = version + 1
            WHERE id = who.id;
            PERFORM erase_person(who.id, who.username, name, who.email);
        END LOOP;
        UPDATE affiliate SET display_name = 'Deleted account', search_words = '', version = version + 1 WHERE id = old.id;
        PERFORM erase_affiliate(old.id, old.display_name);
        IF NOT EXISTS (SELECT 1 FROM payout WHERE affiliate_id = old.id AND status NOT IN ('CREATED', 'CANCELED')) THEN
            PERFORM erase_records(old.id);
        END IF;
    END LOOP;
END $$;
-- The account and its affiliate have been closed in this transaction; all that names them goes.
ALTER FUNCTION erase_account(uuid, text, text, text) RENAME TO erase_own_account;
CREATE FUNCTION erase_account(closure uuid, old_name text, old_email text, old_affiliate_name text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_own_account(closure, old_name, old_email, old_affiliate_name);
    PERFORM erase_merged(affiliate_id, ended_at) FROM account_closure WHERE id = closure AND affiliate_id IS NOT NULL;
END $$;

-- What was kept for the tax office was kept long enough.
ALTER FUNCTION erase_closed_records(uuid) RENAME TO erase_own_records;
CREATE FUNCTION erase_closed_records(closure uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_own_records(closure);
    PERFORM erase_records(f.id) FROM affiliate f JOIN account_closure c ON c.affiliate_id = f.merged_into
    WHERE c.id = closure;
END $$;

REVOKE EXECUTE ON FUNCTION erase_user_name(text, text), erase_merged(uuid, timestamptz),
    erase_account(uuid, text, text, text), erase_closed_records(uuid) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION erase_own_account(uuid, text, text, text), erase_own_records(uuid) FROM ${appRole};
GRANT EXECUTE ON FUNCTION erase_account(uuid, text, text, text), erase_closed_records(uuid) TO ${appRole};
