-- Where a channel is, whatever way its address is written. What browsers and platforms do not tell
-- channels apart by is left out: scheme, port, query, fragment, letter case, characters written as
-- codes, doubled or closing slashes, and hosts for phones or languages. One kind of address names its
-- channel in the query and keeps that: profile.php?id=.

DROP INDEX channel_verified_once;
DROP INDEX channel_named_once;

CREATE OR REPLACE FUNCTION channel_place(url text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    address text := regexp_replace(lower(btrim(url)), '#.*$', '');
    profile text := substring(address from '/profile\.php/?\?(?:.*&)?id=([0-9]+)');
    place   text := regexp_replace(regexp_replace(address, '\?.*$', ''), '^https?://', '');
    code    text;
    letter  integer;
BEGIN
    place := regexp_replace(place, '^([^/:]*?)\.?(:[0-9]*)?(/|$)', '\1\3');
    place := regexp_replace(place, '^((www|m|mobile|web|[a-z]{2}-[a-z]{2})\.)+', '');
    FOR code IN SELECT DISTINCT (regexp_matches(place, '%([0-9a-f]{2})', 'g'))[1] LOOP
        letter := ('x' || code)::bit(8)::integer;
        IF letter BETWEEN 33 AND 126 AND chr(letter) !~ '[/?#%]' THEN
            place := replace(place, '%' || code, lower(chr(letter)));
        END IF;
    END LOOP;
    RETURN rtrim(regexp_replace(place, '/+', '/', 'g'), '/') || coalesce('/' || profile, '');
END $$;

-- Of channels that turn out to be one, the one that was proved first stays what it is, or else the
-- one that was named first. The others are kept as history: they say whose they are, are not proved
-- any more and cannot be proved again beside it.
ALTER TABLE channel ADD COLUMN duplicate_of uuid REFERENCES channel;

WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY channel_place(url)
                                     ORDER BY verified_at, id) AS first
    FROM channel WHERE status = 'VERIFIED')
UPDATE channel c
SET status = 'UNVERIFIED', verified_at = NULL, followers = NULL, code = NULL, code_expires_at = NULL,
    version = c.version + 1, duplicate_of = r.first
FROM ranked r WHERE r.id = c.id AND r.first <> c.id;

WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY affiliate_id, channel_place(url)
                                     ORDER BY status = 'VERIFIED' DESC, id) AS first
    FROM channel)
UPDATE channel c SET duplicate_of = r.first
FROM ranked r WHERE r.id = c.id AND r.first <> c.id AND c.duplicate_of IS NULL;

-- A channel is proved to be one affiliate's only, and named once by each.
CREATE UNIQUE INDEX channel_verified_once ON channel (channel_place(url)) WHERE status = 'VERIFIED';
CREATE UNIQUE INDEX channel_named_once ON channel (affiliate_id, channel_place(url)) WHERE duplicate_of IS NULL;
