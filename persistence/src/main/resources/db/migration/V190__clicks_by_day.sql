-- Clicks are parted by their day (UTC): each day is a table of its own, which is written, judged and, years later,
-- dropped by itself. A click has no number of its own any more, nobody ever asked for one: link, time and nonce
-- of its id name it. Its link is no foreign key any more either: the statement that writes a click writes its
-- link's sums as well, and those have the key, so that none of a link that is not there can come in.
ALTER TABLE click RENAME TO click_before;
ALTER INDEX click_visitor RENAME TO click_before_visitor;

CREATE TABLE click (
    link_id    uuid        NOT NULL,
    clicked_at timestamptz NOT NULL,
    nonce      bigint      NOT NULL,
    visitor    bytea       NOT NULL CONSTRAINT click_visitor_check CHECK (length(visitor) = 16),
    traffic    text        NOT NULL CONSTRAINT click_traffic_check CHECK (traffic IN ('PERSON', 'MACHINE', 'PREFETCH')),
    repeated   boolean     NOT NULL,
    mark       text        NOT NULL CONSTRAINT click_mark_check CHECK
        (mark IN ('PAYABLE', 'BUDGET_EXHAUSTED', 'LINK_EXPIRED', 'INACTIVE_AFFILIATE', 'COMMUNITY_PAUSED')),
    sub_ids    text[]      NOT NULL
) PARTITION BY RANGE (clicked_at);
-- Whether a visitor followed a link before in the same hour: asked for every click that is written.
CREATE INDEX click_counted ON click (link_id, visitor, clicked_at) WHERE traffic = 'PERSON' AND NOT repeated;
-- The clicks of an hour: they are written in the order of their times, nearly.
CREATE INDEX click_time ON click USING brin (clicked_at) WITH (pages_per_range = 32);

-- Labels are few, and orders ask for them by link and nonce years later: they stay in one table, with the time
-- of their click.
ALTER TABLE click_label ADD COLUMN clicked_at timestamptz;
UPDATE click_label l SET clicked_at = c.clicked_at FROM click_before c WHERE c.link_id = l.link_id AND c.nonce = l.nonce;
UPDATE click_label SET clicked_at = now() WHERE clicked_at IS NULL;
ALTER TABLE click_label ALTER COLUMN clicked_at SET NOT NULL;

-- Sees to it that clicks of these days can be written, whichever they are, and that nobody takes one of the days
-- away before this transaction has ended. Answers how many days were new. The application may make days by
-- this function and in no other way; it has no right on the table of a single day.
CREATE FUNCTION open_click_days(days date[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day  date;
    part text;
    made integer := 0;
BEGIN
    IF cardinality(days) > 1000 OR EXISTS (SELECT 1 FROM unnest(days) AS d (day)
                                           WHERE d.day IS NULL OR d.day NOT BETWEEN '2000-01-01' AND '2999-12-31') THEN
        RAISE EXCEPTION 'no such days of clicks' USING ERRCODE = 'check_violation';
    END IF;
    LOCK TABLE ONLY click IN ROW EXCLUSIVE MODE;
    FOR day IN SELECT DISTINCT d.day FROM unnest(days) AS d (day) ORDER BY 1 LOOP
        part := 'click_' || to_char(day, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        -- One at a time makes days; others write and read meanwhile.
        LOCK TABLE ONLY click IN SHARE UPDATE EXCLUSIVE MODE;
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        EXECUTE format('CREATE TABLE %I (LIKE click INCLUDING ALL)', part);
        EXECUTE format('ALTER TABLE click ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                       part, day || ' 00:00:00+00', day + 1 || ' 00:00:00+00');
        made := made + 1;
    END LOOP;
    RETURN made;
END $$;
REVOKE EXECUTE ON FUNCTION open_click_days(date[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_click_days(date[]) TO ${appRole};

SELECT open_click_days(ARRAY [d.day])
FROM (SELECT DISTINCT CAST(clicked_at AT TIME ZONE 'UTC' AS date) AS day FROM click_before) d ORDER BY d.day;
INSERT INTO click (link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids)
SELECT link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids FROM click_before ORDER BY id;
DROP TABLE click_before;
GRANT SELECT, INSERT ON click TO ${appRole};
