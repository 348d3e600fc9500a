-- What is erased of disputes with an account.

-- The staff who decided one stand there by their user names.
ALTER FUNCTION erase_user_name(text, text) RENAME TO erase_user_name_before_disputes;
CREATE FUNCTION erase_user_name(old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_user_name_before_disputes(old_name, new_name);
    UPDATE dispute SET ended_by = new_name WHERE ended_by = old_name;
END $$;

-- What was written about an affiliate's content, by whomever; that there was a dispute, and how it was decided, stays.
ALTER FUNCTION erase_affiliate(uuid, text) RENAME TO erase_affiliate_before_disputes;
CREATE FUNCTION erase_affiliate(leaver uuid, old_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    theirs uuid[];
BEGIN
    PERFORM erase_affiliate_before_disputes(leaver, old_name);
    SELECT array_agg(d.id) INTO theirs
    FROM dispute d JOIN assignment a ON a.id = d.assignment_id WHERE a.affiliate_id = leaver;
    theirs := coalesce(theirs, '{}');
    UPDATE notification
    SET about = left(about, length(about) - length(old_name)) || 'Deleted account'
    WHERE subject_id = ANY (theirs) AND (about = old_name OR right(about, length(old_name) + 3) = ' · ' || old_name);
    UPDATE dispute SET statement = '–', note = CASE WHEN note IS NULL THEN NULL ELSE '–' END, version = version + 1
    WHERE id = ANY (theirs);
    UPDATE dispute_message SET text = '–' WHERE dispute_id = ANY (theirs);
END $$;

REVOKE EXECUTE ON FUNCTION erase_user_name(text, text), erase_affiliate(uuid, text) FROM PUBLIC;
