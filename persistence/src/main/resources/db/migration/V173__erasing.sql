-- What is erased when an account is deleted. The application's role may neither change nor delete most of
-- these rows; it may call these functions, which do so for closures that are DONE and for nobody else.

-- Where somebody stands by their user name, as who decided something.
CREATE FUNCTION erase_user_name(old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    place record;
BEGIN
    FOR place IN SELECT * FROM (VALUES
        ('affiliate_tag', 'put_on_by'), ('appeal', 'decision_by'), ('appeal', 'ended_by'), ('audit_pending', 'actor'),
        ('ban', 'banned_by'),
        ('ban', 'ended_by'), ('channel_review', 'decided_by'), ('deposit', 'booked_by'),
        ('duplicate', 'decided_by'), ('invitation', 'invited_by'), ('mark_finding', 'found_by'),
        ('payout_case', 'confirmed_by'), ('payout_case', 'proposed_by'), ('payout_run', 'approver'),
        ('payout_run', 'author'), ('payout_run', 'canceled_by'), ('payout_run', 'submitter'),
        ('review_handling', 'handled_by'), ('role_application', 'decided_by'),
        ('segment', 'created_by'), ('segment_act', 'asked_by'), ('tier_move', 'moved_by'), ('tier_rule', 'made_by')) AS p (in_table, in_column)
    LOOP
        EXECUTE format('UPDATE %I SET %2$I = $1 WHERE %2$I = $2', place.in_table, place.in_column)
            USING new_name, old_name;
    END LOOP;
    -- The chain goes on by the mark; what was chained by the name itself keeps it.
    UPDATE audit_entry SET actor = new_name, actor_salt = NULL
    WHERE actor = old_name AND actor_mark IS NOT NULL;
END $$;

-- What somebody has as a person: how they sign in, where they are reached, what they arranged.
CREATE FUNCTION erase_person(person uuid, old_name text, new_name text, old_email text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    addresses text[];
    gone      uuid[];
BEGIN
    SELECT array_agg(DISTINCT lower(a)) INTO addresses
    FROM (SELECT old_email UNION SELECT address FROM mailed_link WHERE account_id = person) AS known (a)
    WHERE a IS NOT NULL;
    addresses := coalesce(addresses, '{}');

    SELECT array_agg(id) INTO gone FROM (
        SELECT id FROM sign_in WHERE account_id = person
        UNION ALL SELECT id FROM mailed_link WHERE account_id = person OR lower(address) = ANY (addresses)
        UNION ALL SELECT id FROM letter WHERE lower(address) = ANY (addresses)
        UNION ALL SELECT id FROM list_export WHERE account_id = person
        UNION ALL SELECT id FROM team_member WHERE account_id IS NULL AND lower(address) = ANY (addresses)) AS rows;
    DELETE FROM deadline WHERE subject_id = ANY (coalesce(gone, '{}'));

    DELETE FROM sign_in WHERE account_id = person;
    DELETE FROM api_token WHERE account_id = person;
    DELETE FROM second_factor WHERE account_id = person;
    DELETE FROM recovery_code WHERE account_id = person;
    DELETE FROM openid_link WHERE account_id = person;
    DELETE FROM idempotent_request WHERE account_id = person;
    DELETE FROM mailed_link WHERE account_id = person OR lower(address) = ANY (addresses);
    DELETE FROM letter WHERE lower(address) = ANY (addresses);
    DELETE FROM notification WHERE account_id = person;
    DELETE FROM mail_choice WHERE account_id = person;
    DELETE FROM letter_hours WHERE account_id = person;
    DELETE FROM saved_view WHERE account_id = person;
    DELETE FROM put_away_columns WHERE account_id = person;
    DELETE FROM list_export WHERE account_id = person;
    DELETE FROM team_member WHERE account_id IS NULL AND lower(address) = ANY (addresses);
    DELETE FROM affiliate_import_row WHERE lower(email) = ANY (addresses);
    UPDATE invitation SET username = new_name, display_name = 'Deleted account'
    WHERE account_id = person OR (username = old_name AND status <> 'INVITED');
    PERFORM erase_user_name(old_name, new_name);
END $$;

-- Bank accounts, tax form and legal name: what tax law asks for, of those who were paid.
CREATE FUNCTION erase_records(payee uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM tax_form WHERE affiliate_id = payee;
    DELETE FROM payout_method m
    WHERE m.affiliate_id = payee AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.method_id = m.id);
    -- A payout names the row; the mark is one of its own, so that nobody is taken for somebody else.
    UPDATE payout_method
    SET details = '', mask = '–', account_mark = encode(sha256(convert_to(id::text, 'UTF8')), 'hex')
    WHERE affiliate_id = payee;
    UPDATE affiliate SET legal_name = 'Deleted account', version = version + 1 WHERE id = payee;
END $$;

-- What an affiliate told of itself, and where it is found. Orders, commissions, payouts and what was agreed on
-- stay; they name the affiliate by its id.
CREATE FUNCTION erase_affiliate(leaver uuid, old_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    told uuid[];
    gone uuid[];
BEGIN
    SELECT array_agg(id) INTO told FROM (
        SELECT id FROM assignment WHERE affiliate_id = leaver
        UNION ALL SELECT id FROM task_application WHERE affiliate_id = leaver
        UNION ALL SELECT s.id FROM submission s JOIN assignment a ON a.id = s.assignment_id WHERE a.affiliate_id = leaver
        UNION ALL SELECT id FROM roster_invitation WHERE leaver IN (affiliate_id, mcn_id)
        UNION ALL SELECT id FROM roster_contract WHERE leaver IN (affiliate_id, mcn_id)
        UNION ALL SELECT s.id FROM share_offer s JOIN roster_contract c ON c.id = s.contract_id
                  WHERE leaver IN (c.affiliate_id, c.mcn_id)
        UNION ALL SELECT id FROM team_member WHERE affiliate_id = leaver) AS matters;
    UPDATE notification
    SET about = left(about, length(about) - length(old_name)) || 'Deleted account'
    WHERE subject_id = ANY (coalesce(told, '{}'))
      AND (about = old_name OR right(about, length(old_name) + 3) = ' · ' || old_name);

    SELECT array_agg(id) INTO gone FROM (
        SELECT id FROM channel WHERE affiliate_id = leaver
        UNION ALL SELECT id FROM channel_review WHERE affiliate_id = leaver
        UNION ALL SELECT d.id FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id WHERE w.affiliate_id = leaver
        UNION ALL SELECT s.id FROM webhook_secret s JOIN webhook w ON w.id = s.webhook_id WHERE w.affiliate_id = leaver
        UNION ALL SELECT id FROM webhook WHERE affiliate_id = leaver) AS rows;
    DELETE FROM deadline WHERE subject_id = ANY (coalesce(gone, '{}'));

    DELETE FROM webhook_delivery WHERE webhook_id IN (SELECT id FROM webhook WHERE affiliate_id = leaver);
    DELETE FROM webhook_secret WHERE webhook_id IN (SELECT id FROM webhook WHERE affiliate_id = leaver);
    DELETE FROM webhook_subscription WHERE webhook_id IN (SELECT id FROM webhook WHERE affiliate_id = leaver);
    DELETE FROM webhook WHERE affiliate_id = leaver;

    DELETE FROM follower_count WHERE channel_id IN (SELECT id FROM channel WHERE affiliate_id = leaver);
    DELETE FROM channel_look WHERE channel_id IN (SELECT id FROM channel WHERE affiliate_id = leaver);
    DELETE FROM channel_review WHERE affiliate_id = leaver;
    -- Links and applications name the row; nobody looks at it again.
    UPDATE channel
    SET url = 'https://deleted.invalid/' || id, place = 'deleted.invalid/' || id, code = NULL, code_expires_at = NULL,
        proof_code = NULL, proved_by = NULL, verified_at = NULL, due_by = NULL, followers = NULL,
        duplicate_of = NULL, status = 'UNVERIFIED', version = version + 1
    WHERE affiliate_id = leaver;

    -- What they called their links to tell them apart; clicks and orders keep it, as sums are told by it.
    UPDATE tracking_link SET sub_ids = array_fill(''::text, ARRAY[5]) WHERE affiliate_id = leaver;

    -- How they introduced themselves, whom they kept in mind, and what others noted of them.
    DELETE FROM introduction_language WHERE affiliate_id = leaver;
    DELETE FROM introduction_interest WHERE affiliate_id = leaver;
    DELETE FROM introduction WHERE affiliate_id = leaver;
    DELETE FROM creator_list WHERE affiliate_id = leaver;
    DELETE FROM listed_creator WHERE affiliate_id = leaver;
    DELETE FROM affiliate_tag WHERE affiliate_id = leaver;
    UPDATE tier_move SET note = '–' WHERE affiliate_id = leaver AND note IS NOT NULL;

    UPDATE role_application SET statement = '', legal_name = '', contact = '' WHERE affiliate_id = leaver;
    UPDATE task_application SET pitch = '–' WHERE affiliate_id = leaver;
    UPDATE mark_finding SET note = 'Erased with the account' WHERE submission_id IN
        (SELECT s.id FROM submission s JOIN assignment a ON a.id = s.assignment_id WHERE a.affiliate_id = leaver);
    DELETE FROM scripted_content WHERE url IN
        (SELECT s.content_url FROM submission s JOIN assignment a ON a.id = s.assignment_id WHERE a.affiliate_id = leaver);
    UPDATE submission s SET content_url = 'https://deleted.invalid/' || s.id, note = CASE WHEN note IS NULL THEN NULL ELSE '–' END
    FROM assignment a WHERE a.id = s.assignment_id AND a.affiliate_id = leaver;
    UPDATE appeal SET statement = '–', note = CASE WHEN note IS NULL THEN NULL ELSE '–' END WHERE affiliate_id = leaver;
    UPDATE ban SET note = NULL WHERE affiliate_id = leaver;
    UPDATE duplicate SET note = NULL WHERE leaver IN (first_id, second_id);
    DELETE FROM imported_affiliate WHERE affiliate_id = leaver;
END $$;

-- The account and its affiliate have been closed in this transaction; all that names them goes.
CREATE FUNCTION erase_account(closure uuid, old_name text, old_email text, old_affiliate_name text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    c        account_closure;
    new_name text;
BEGIN
    SELECT * INTO STRICT c FROM account_closure WHERE id = closure AND status = 'DONE';
    SELECT username INTO STRICT new_name FROM account WHERE id = c.account_id AND closed_at = c.ended_at;
    IF old_name = 'system' OR EXISTS (SELECT 1 FROM account WHERE username = old_name) THEN
        RAISE EXCEPTION 'somebody is called so' USING ERRCODE = 'check_violation';
    END IF;
    PERFORM erase_person(c.account_id, old_name, new_name, old_email);
    IF c.affiliate_id IS NOT NULL THEN
        PERFORM erase_affiliate(c.affiliate_id, old_affiliate_name);
        IF c.records_until IS NULL THEN
            PERFORM erase_records(c.affiliate_id);
        END IF;
    END IF;
END $$;

-- What was kept for the tax office was kept long enough.
CREATE FUNCTION erase_closed_records(closure uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    payee uuid;
BEGIN
    SELECT affiliate_id INTO STRICT payee FROM account_closure
    WHERE id = closure AND status = 'DONE' AND affiliate_id IS NOT NULL AND records_until IS NULL;
    PERFORM erase_records(payee);
END $$;

REVOKE EXECUTE ON FUNCTION erase_user_name(text, text), erase_person(uuid, text, text, text), erase_records(uuid),
    erase_affiliate(uuid, text), erase_account(uuid, text, text, text), erase_closed_records(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_account(uuid, text, text, text), erase_closed_records(uuid) TO ${appRole};
