-- How long what happened is kept: clicks by the day, answers and messages by the row.

-- How many days of clicks orders may still need: the longest window, hold and validation that any version of a
-- program has, so that the latest order by a click is settled, and 73 days for what may follow: a case that the
-- clock decides on day 45, 14 days to appeal and 14 to decide.
CREATE FUNCTION click_days_needed() RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(max(window_days), 30) + coalesce(max(hold_days), 15) + coalesce(max(validation_days), 60) + 73 FROM program
$$;

-- Drops the days of clicks that are older than so many days, and never one that an order may still need. The
-- application may drop days by this function and in no other way. A production's clock is the database's; a demo's
-- is the application's, which travels. Sums stay. A label stays while an order names its click.
CREATE FUNCTION drop_click_days(today date, kept integer) RETURNS date[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
    first_kept date := today - greatest(kept, click_days_needed());
    day        date;
    dropped    date[] := '{}';
BEGIN
    IF today > CAST(now() AT TIME ZONE 'UTC' AS date) + 1
       AND NOT EXISTS (SELECT 1 FROM installation WHERE mode = 'demo') THEN
        RAISE EXCEPTION 'that day has not come' USING ERRCODE = 'check_violation';
    END IF;
    FOR day IN
        SELECT to_date(right(c.relname, 8), 'YYYYMMDD') FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = CAST('click' AS regclass) AND right(c.relname, 8) < to_char(first_kept, 'YYYYMMDD')
        ORDER BY 1 LIMIT 40
    LOOP
        EXECUTE format('DROP TABLE %I', 'click_' || to_char(day, 'YYYYMMDD'));
        EXECUTE format('DROP TABLE %I', 'click_agent_' || to_char(day, 'YYYYMMDD'));
        dropped := dropped || day;
    END LOOP;
    DELETE FROM click_label WHERE ctid IN (
        SELECT l.ctid FROM click_label l WHERE l.clicked_at < first_kept::timestamp AT TIME ZONE 'UTC'
          AND NOT EXISTS (SELECT 1 FROM attribution_candidate a WHERE a.click_nonce = l.nonce AND a.link_id = l.link_id)
        LIMIT 100000);
    RETURN dropped;
END $$;
REVOKE EXECUTE ON FUNCTION click_days_needed(), drop_click_days(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION click_days_needed(), drop_click_days(date, integer) TO ${appRole};
-- Labels that are old; whether an order names the click of one.
CREATE INDEX click_label_time ON click_label (clicked_at);
CREATE INDEX attribution_candidate_nonce ON attribution_candidate (click_nonce) WHERE click_nonce IS NOT NULL;

-- Answers to requests and signed calls that nobody repeats any more, the oldest first.
CREATE INDEX idempotent_request_time ON idempotent_request (created_at);
CREATE INDEX signed_call_time ON signed_call (received_at);
GRANT DELETE ON idempotent_request, signed_call TO ${appRole};

-- What was sent long ago goes, but for instructions of payments: that there is a row keeps one from being sent again.
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL AND kind <> 'PAYMENT_INSTRUCTION';
CREATE FUNCTION outbox_only_sent_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.sent_at IS NULL OR OLD.kind = 'PAYMENT_INSTRUCTION' THEN
        RAISE EXCEPTION 'a message that was not sent, or that instructs a payment, stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER outbox_only_sent_goes BEFORE DELETE ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_only_sent_goes();
GRANT DELETE ON outbox TO ${appRole};
