-- Every click that does not count says why, and each says by which version of the rules it was marked so:
--   BOT:<name>        its browser is on the list of crawlers; BOT:unlisted, BOT:no-browser, BOT:no-name: not there, but
--                     it says that it is a program, says nothing that browsers say, or says nothing at all
--   PREFETCH:<sign>   what of the request says that nobody looks at the page: method, purpose, destination, script
--   FLOOD:<whose>     more than people do in ten minutes: of a visitor, an address, or a link by one browser alone
--   REPEAT:hour       the same visitor's click is counted in the same hour
-- 0 is the version of clicks that were written before there were any; their marks had no reasons.
ALTER TABLE click
    ADD COLUMN origin bigint,
    ADD COLUMN agent  bigint,
    ADD COLUMN rules  smallint NOT NULL DEFAULT 0 CONSTRAINT click_rules_check CHECK (rules >= 0),
    ADD COLUMN reason text CONSTRAINT click_reason_length CHECK (length(reason) <= 80),
    DROP CONSTRAINT click_traffic_check;
ALTER TABLE click
    ADD CONSTRAINT click_traffic_check CHECK (traffic IN ('PERSON', 'MACHINE', 'PREFETCH', 'FLOOD')) NOT VALID,
    ADD CONSTRAINT click_reason_check CHECK (rules = 0 OR CASE
        WHEN reason IS NULL THEN traffic = 'PERSON' AND NOT repeated
        WHEN reason LIKE 'BOT:%' THEN traffic = 'MACHINE' AND NOT repeated
        WHEN reason LIKE 'PREFETCH:%' THEN traffic = 'PREFETCH' AND NOT repeated
        WHEN reason LIKE 'FLOOD:%' THEN traffic = 'FLOOD' AND NOT repeated
        ELSE reason = 'REPEAT:hour' AND traffic = 'PERSON' AND repeated END) NOT VALID;

-- What browsers called themselves, once a day, so that clicks can be judged again by a later list. It goes with
-- the clicks of its day. The number is made of the text.
CREATE TABLE click_agent (
    day   date   NOT NULL,
    agent bigint NOT NULL,
    text  text   NOT NULL CONSTRAINT click_agent_length CHECK (length(text) <= 500),
    PRIMARY KEY (day, agent)
) PARTITION BY RANGE (day);

-- As before, of the browsers as well.
CREATE OR REPLACE FUNCTION open_click_days(days date[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day    date;
    part   text;
    agents text;
    made   integer := 0;
BEGIN
    IF cardinality(days) > 1000 OR EXISTS (SELECT 1 FROM unnest(days) AS d (day)
                                           WHERE d.day IS NULL OR d.day NOT BETWEEN '2000-01-01' AND '2999-12-31') THEN
        RAISE EXCEPTION 'no such days of clicks' USING ERRCODE = 'check_violation';
    END IF;
    LOCK TABLE ONLY click IN ROW EXCLUSIVE MODE;
    FOR day IN SELECT DISTINCT d.day FROM unnest(days) AS d (day) ORDER BY 1 LOOP
        part := 'click_' || to_char(day, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        -- One at a time opens days; others write and read meanwhile.
        LOCK TABLE ONLY click IN SHARE UPDATE EXCLUSIVE MODE;
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        agents := 'click_agent_' || to_char(day, 'YYYYMMDD');
        EXECUTE format('CREATE TABLE %I (LIKE click INCLUDING ALL)', part);
        EXECUTE format('ALTER TABLE click ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                       part, day || ' 00:00:00+00', day + 1 || ' 00:00:00+00');
        EXECUTE format('CREATE TABLE %I (LIKE click_agent INCLUDING ALL)', agents);
        EXECUTE format('ALTER TABLE click_agent ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', agents, day, day + 1);
        made := made + 1;
    END LOOP;
    RETURN made;
END $$;

-- Days of before have their browsers' table as well, though it is empty.
DO $$
DECLARE
    part text;
BEGIN
    FOR part IN SELECT CAST(inhrelid AS regclass) FROM pg_inherits WHERE inhparent = CAST('click' AS regclass) LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF click_agent FOR VALUES FROM (%L) TO (%L)', 'click_agent_' || right(part, 8),
                       to_date(right(part, 8), 'YYYYMMDD'), to_date(right(part, 8), 'YYYYMMDD') + 1);
    END LOOP;
END $$;

-- Hours with clicks that were not looked at together yet: a row for each batch that was written.
CREATE TABLE click_unjudged (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hour       timestamptz NOT NULL CHECK (hour = date_trunc('hour', hour, 'UTC')),
    written_at timestamptz NOT NULL DEFAULT now()
);
-- Which hours are due, and what of one has been looked at.
CREATE INDEX click_unjudged_hour ON click_unjudged (hour, written_at);

GRANT UPDATE (traffic, repeated, reason, rules) ON click TO ${appRole};
GRANT SELECT, INSERT ON click_agent TO ${appRole};
GRANT SELECT, INSERT, DELETE ON click_unjudged TO ${appRole};
