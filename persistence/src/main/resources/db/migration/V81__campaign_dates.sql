-- A campaign's days are meant in UTC: it runs from the beginning of its first to the end of its last
-- day. Its tasks are published within them and end within them. What was published before this law
-- keeps its end.

CREATE FUNCTION task_within_campaign() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM campaign c
        WHERE c.id = NEW.campaign_id
          AND NEW.published_at >= c.starts_on::timestamp AT TIME ZONE 'UTC'
          AND NEW.ends_at <= (c.ends_on + 1)::timestamp AT TIME ZONE 'UTC')
    THEN
        RAISE EXCEPTION 'task % does not lie within its campaign', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER task_within_campaign BEFORE UPDATE OF status ON task
    FOR EACH ROW WHEN (OLD.status = 'DRAFT' AND NEW.status = 'PUBLISHED')
    EXECUTE FUNCTION task_within_campaign();
