-- What is erased of proposals with an account.

-- Whoever answered one, or took it back, stands there by their user name.
ALTER FUNCTION erase_user_name(text, text) RENAME TO erase_user_name_before_proposals;
CREATE FUNCTION erase_user_name(old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_user_name_before_proposals(old_name, new_name);
    UPDATE proposal SET ended_by = new_name WHERE ended_by = old_name;
END $$;

-- What was said with proposals about an affiliate's work, by whomever, and why it was called off; what was wanted and
-- what became of it stays.
ALTER FUNCTION erase_affiliate(uuid, text) RENAME TO erase_affiliate_before_proposals;
CREATE FUNCTION erase_affiliate(leaver uuid, old_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    theirs uuid[];
BEGIN
    PERFORM erase_affiliate_before_proposals(leaver, old_name);
    SELECT array_agg(p.id) INTO theirs
    FROM proposal p JOIN assignment a ON a.id = p.assignment_id WHERE a.affiliate_id = leaver;
    theirs := coalesce(theirs, '{}');
    UPDATE notification
    SET about = left(about, length(about) - length(old_name)) || 'Deleted account'
    WHERE subject_id = ANY (theirs) AND (about = old_name OR right(about, length(old_name) + 3) = ' · ' || old_name);
    UPDATE proposal SET note = '–', version = version + 1 WHERE id = ANY (theirs) AND note IS NOT NULL;
    UPDATE assignment_cancellation c SET note = '–'
    FROM assignment a WHERE a.id = c.assignment_id AND a.affiliate_id = leaver AND c.note IS NOT NULL;
END $$;

REVOKE EXECUTE ON FUNCTION erase_user_name(text, text), erase_affiliate(uuid, text) FROM PUBLIC;
