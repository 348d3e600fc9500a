-- An agency invites a creator who joined, or whoever has a mailbox; nothing of an address stays once the invitation
-- has ended.
ALTER TABLE roster_invitation
    ALTER COLUMN affiliate_id DROP NOT NULL,
    ADD COLUMN email text CHECK (length(email) BETWEEN 3 AND 254 AND email !~ '[[:space:][:cntrl:]]'),
    ADD CONSTRAINT roster_invitation_of_one CHECK (status <> 'INVITED' OR num_nonnulls(affiliate_id, email) = 1),
    ADD CONSTRAINT roster_invitation_forgets CHECK (status = 'INVITED' OR email IS NULL),
    ADD CONSTRAINT roster_invitation_accepted_by CHECK (status <> 'ACCEPTED' OR affiliate_id IS NOT NULL);
-- An agency asks a mailbox once at a time.
CREATE UNIQUE INDEX roster_invitation_mailed ON roster_invitation (mcn_id, lower(email)) WHERE email IS NOT NULL;
-- Those for whoever has an address.
CREATE INDEX roster_invitation_address ON roster_invitation (lower(email)) WHERE email IS NOT NULL;

-- With an account its addresses are erased, wherever an agency has one.
ALTER FUNCTION erase_person(uuid, text, text, text) RENAME TO erase_person_elsewhere;
CREATE FUNCTION erase_person(person uuid, old_name text, new_name text, old_email text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    WITH ended AS (
        UPDATE roster_invitation
        SET status = 'LAPSED', email = NULL, version = version + 1,
            decided_at = (SELECT closed_at FROM account WHERE id = person)
        WHERE lower(email) IN (SELECT lower(old_email) UNION ALL SELECT lower(address) FROM mailed_link WHERE account_id = person)
        RETURNING id)
    DELETE FROM deadline WHERE subject_id IN (SELECT id FROM ended);
    PERFORM erase_person_elsewhere(person, old_name, new_name, old_email);
END $$;
REVOKE EXECUTE ON FUNCTION erase_person(uuid, text, text, text) FROM PUBLIC;
