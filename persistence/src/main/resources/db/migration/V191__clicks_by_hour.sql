-- Clicks summed by link and hour, and more of them by link and day (both UTC). What a click counts as:
--   clicks      of people, each visitor once an hour and link; so that within an hour they are the visitors as well
--   visitors    different visitors of a day among those clicks (a visitor is known for one day only)
--   machines, prefetches, floods, repeats    the others, each by what it was marked as
-- A click counts as exactly one of clicks, machines, prefetches, floods and repeats.
CREATE TABLE click_hour (
    link_id    uuid        NOT NULL REFERENCES tracking_link,
    hour       timestamptz NOT NULL CHECK (hour = date_trunc('hour', hour, 'UTC')),
    clicks     bigint      NOT NULL CHECK (clicks >= 0),
    machines   bigint      NOT NULL CHECK (machines >= 0),
    prefetches bigint      NOT NULL CHECK (prefetches >= 0),
    repeats    bigint      NOT NULL CHECK (repeats >= 0),
    floods     bigint      NOT NULL CHECK (floods >= 0),
    PRIMARY KEY (link_id, hour)
);
-- All links of an hour, to prove them: rows are written in the order of their times, nearly.
CREATE INDEX click_hour_time ON click_hour USING brin (hour) WITH (pages_per_range = 32);

ALTER TABLE click_day
    ADD COLUMN visitors   bigint NOT NULL DEFAULT 0 CHECK (visitors >= 0),
    ADD COLUMN prefetches bigint NOT NULL DEFAULT 0 CHECK (prefetches >= 0),
    ADD COLUMN floods     bigint NOT NULL DEFAULT 0 CHECK (floods >= 0);
-- All links of a day, to prove them.
CREATE INDEX click_day_time ON click_day USING brin (day) WITH (pages_per_range = 32);

-- Which of the five texts came with the visit, a bit each; the others are the link's own. Unknown of before.
ALTER TABLE click ADD COLUMN visit_texts smallint NOT NULL DEFAULT 0
    CONSTRAINT click_visit_texts_check CHECK (visit_texts BETWEEN 0 AND 31);

-- Clicks (as above) by the texts that came with the visit: of each of the five places by itself, and of the first
-- hundred different texts of a link, a day and a place. Visitors can write there what they want, so that what
-- comes beyond is summed up under the empty text.
CREATE TABLE click_text_day (
    link_id uuid     NOT NULL REFERENCES tracking_link,
    day     date     NOT NULL,
    place   smallint NOT NULL CHECK (place BETWEEN 1 AND 5),
    text    text     NOT NULL CHECK (length(text) <= 100),
    clicks  bigint   NOT NULL CHECK (clicks >= 0),
    PRIMARY KEY (link_id, day, place, text)
);
-- All links of a day, to prove them.
CREATE INDEX click_text_day_time ON click_text_day USING brin (day) WITH (pages_per_range = 32);

GRANT SELECT, INSERT, UPDATE ON click_hour, click_text_day TO ${appRole};

-- All clicks of before are there to be summed.
INSERT INTO click_hour
SELECT link_id, date_trunc('hour', clicked_at, 'UTC'), count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated),
       count(*) FILTER (WHERE traffic = 'MACHINE'), count(*) FILTER (WHERE traffic = 'PREFETCH'),
       count(*) FILTER (WHERE traffic = 'PERSON' AND repeated), 0
FROM click GROUP BY 1, 2 ORDER BY 2, 1;
INSERT INTO click_day AS d (link_id, day, clicks, visitors, machines, prefetches, repeats)
SELECT link_id, CAST(clicked_at AT TIME ZONE 'UTC' AS date), count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated),
       count(DISTINCT visitor) FILTER (WHERE traffic = 'PERSON' AND NOT repeated),
       count(*) FILTER (WHERE traffic = 'MACHINE'), count(*) FILTER (WHERE traffic = 'PREFETCH'),
       count(*) FILTER (WHERE traffic = 'PERSON' AND repeated)
FROM click GROUP BY 1, 2 ORDER BY 2, 1
ON CONFLICT (link_id, day) DO UPDATE
SET clicks = excluded.clicks, visitors = excluded.visitors, machines = excluded.machines,
    prefetches = excluded.prefetches, repeats = excluded.repeats;
ALTER TABLE click_day ALTER COLUMN visitors DROP DEFAULT, ALTER COLUMN prefetches DROP DEFAULT, ALTER COLUMN floods DROP DEFAULT;
