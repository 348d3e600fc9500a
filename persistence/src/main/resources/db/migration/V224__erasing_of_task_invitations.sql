-- What is erased of invitations with an account: their names in what was told of them. That they were invited stays.
ALTER FUNCTION erase_affiliate(uuid, text) RENAME TO erase_affiliate_before_task_invitations;
CREATE FUNCTION erase_affiliate(leaver uuid, old_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM erase_affiliate_before_task_invitations(leaver, old_name);
    UPDATE notification
    SET about = left(about, length(about) - length(old_name)) || 'Deleted account'
    WHERE subject_id IN (SELECT id FROM task_invitation WHERE affiliate_id = leaver)
      AND (about = old_name OR right(about, length(old_name) + 3) = ' · ' || old_name);
END $$;

REVOKE EXECUTE ON FUNCTION erase_affiliate(uuid, text) FROM PUBLIC;
