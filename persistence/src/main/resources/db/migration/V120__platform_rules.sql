-- Platforms are data: what a site is called, who is found on it, which addresses name a channel and
-- which name something else. What was written for one platform by name is a column of its row now.

ALTER TABLE platform
    ADD COLUMN version       integer NOT NULL DEFAULT 0,
    -- Whether its channels are one person's, communities with members, or either.
    ADD COLUMN kind          text    NOT NULL DEFAULT 'PERSON' CHECK (kind IN ('PERSON', 'COMMUNITY', 'EITHER')),
    -- Platforms of one family share their hosts: an address that is given under one may name a
    -- channel of another.
    ADD COLUMN family        text    CHECK (family ~ '^[A-Z_]{1,20}$'),
    -- Hosts below its own under which no channel is: for videos, short links, help.
    ADD COLUMN closed_hosts  text[]  NOT NULL DEFAULT '{}',
    -- A page that names its channel in the query: page?parameter.
    ADD COLUMN query_form    text    CHECK (query_form ~ '^[a-z0-9_.-]+\?[a-z0-9_-]+$'),
    -- Whether names are the same with dots and without.
    ADD COLUMN dots_ignored  boolean NOT NULL DEFAULT false,
    -- Whether a name may also stand before the host: name.t.me.
    ADD COLUMN named_by_host boolean NOT NULL DEFAULT false,
    ADD CHECK (length(name) BETWEEN 1 AND 40);
CREATE UNIQUE INDEX platform_name ON platform (lower(name));

UPDATE platform SET closed_hosts = '{youtu.be,support.youtube.com,developers.youtube.com}' WHERE code = 'YOUTUBE';
UPDATE platform SET name = 'Facebook page', family = 'FACEBOOK', dots_ignored = true, query_form = 'profile.php?id',
    closed_hosts = '{l.facebook.com,lm.facebook.com,developers.facebook.com,about.facebook.com,help.facebook.com}' WHERE code = 'FACEBOOK';
UPDATE platform SET closed_hosts = '{l.instagram.com,help.instagram.com,about.instagram.com,developers.instagram.com}' WHERE code = 'INSTAGRAM';
UPDATE platform SET name = 'VK page', family = 'VK' WHERE code = 'VK';
UPDATE platform SET closed_hosts = '{vm.tiktok.com,vt.tiktok.com,developers.tiktok.com,support.tiktok.com}' WHERE code = 'TIKTOK';
UPDATE platform SET closed_hosts = '{help.x.com,developer.x.com,about.x.com,help.twitter.com,about.twitter.com,developer.twitter.com}' WHERE code = 'X';
UPDATE platform SET named_by_host = true, kind = 'EITHER' WHERE code = 'TELEGRAM';
UPDATE platform SET closed_hosts = '{clips.twitch.tv,help.twitch.tv,dev.twitch.tv}' WHERE code = 'TWITCH';
UPDATE platform SET closed_hosts = '{help.pinterest.com,developers.pinterest.com}' WHERE code = 'PINTEREST';
UPDATE platform SET closed_hosts = '{support.snapchat.com,help.snapchat.com}' WHERE code = 'SNAPCHAT';

INSERT INTO platform (code, name, kind, family, hosts, closed_hosts, content_hosts, home, example) VALUES
    ('FACEBOOK_GROUP', 'Facebook group', 'COMMUNITY', 'FACEBOOK', '{facebook.com,fb.com}', '{l.facebook.com,lm.facebook.com}', '{fb.watch}',
     'www.facebook.com', 'https://www.facebook.com/groups/name'),
    ('VK_COMMUNITY', 'VK community', 'COMMUNITY', 'VK', '{vk.com,vk.ru,vkontakte.ru}', '{}', '{vkvideo.ru}', 'vk.com', 'https://vk.com/club123'),
    ('THREADS', 'Threads', 'PERSON', NULL, '{threads.net,threads.com}', '{l.threads.net,l.threads.com,help.threads.net}', '{}',
     'www.threads.com', 'https://www.threads.com/@name'),
    ('LINKEDIN', 'LinkedIn', 'PERSON', NULL, '{linkedin.com}', '{help.linkedin.com,developer.linkedin.com}', '{lnkd.in}',
     'www.linkedin.com', 'https://www.linkedin.com/in/name')
ON CONFLICT DO NOTHING;
INSERT INTO platform (code, name, hosts) VALUES ('WEBSITE', 'Website', '{}') ON CONFLICT DO NOTHING;
UPDATE platform SET kind = 'PERSON', example = coalesce(example, 'https://example.com/') WHERE code = 'WEBSITE';

-- Groups and communities have platforms of their own, and their forms move there.
DELETE FROM channel_form WHERE (platform, position) IN (('FACEBOOK', 6), ('FACEBOOK', 7));
UPDATE channel_form SET pattern = '^(?:club|public|event)[0-9]+$', place = NULL WHERE platform = 'VK' AND position = 1;
INSERT INTO channel_form (platform, position, pattern, place, keep_case) VALUES
    ('FACEBOOK_GROUP', 1, '^groups/(feed|discover|create|joins)$', NULL, false),
    ('FACEBOOK_GROUP', 2, '^groups/([^/]+)(/(about|members|media|files|events|buy_sell_discussion|discussion|announcements|featured|reels|people))?$', 'groups/\1', false),
    ('VK_COMMUNITY', 1, '^(?:club|public|event)([0-9]+)$', 'club\1', false),
    ('VK_COMMUNITY', 2, '^id[0-9]+$', NULL, false),
    ('THREADS', 1, '^@([a-z0-9._-]+)(/(replies|media|reposts))?$', '@\1', false),
    ('LINKEDIN', 1, '^(in|company|school|showcase)/([^/]+)(/(about|posts|people|jobs|recent-activity|recent-activity/all|videos|events|details|overlay|[a-z]{2}))?$', '\1/\2', false),
    ('LINKEDIN', 2, '^(?:mwlite/)(in|company|school)/([^/]+)$', '\1/\2', false);
-- A community's short name is written as a page's; what is no channel of the one is none of the other.
INSERT INTO channel_form (platform, position, pattern, place, keep_case)
SELECT 'VK_COMMUNITY', position + 10, pattern, place, keep_case FROM channel_form WHERE platform = 'VK' AND position > 1;

-- What joins the forms of a platform is counted from one without gaps.
UPDATE channel_form f SET position = 1000 + o.place_in_line
FROM (SELECT platform, position, row_number() OVER (PARTITION BY platform ORDER BY position) AS place_in_line FROM channel_form) o
WHERE o.platform = f.platform AND o.position = f.position;
UPDATE channel_form SET position = position - 1000;

-- Whether a pattern can be used at all; one that cannot would break every look at an address.
CREATE FUNCTION is_pattern(pattern text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    PERFORM '' ~* pattern;
    RETURN true;
EXCEPTION WHEN invalid_regular_expression THEN
    RETURN false;
END $$;

CREATE OR REPLACE FUNCTION channel_place(on_platform text, url text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    site    platform%ROWTYPE;
    address text := regexp_replace(btrim(url, E' \t\r\n\u00a0'), '#.*$', '');
    host    text;
    path    text;
    named   text;
    form    channel_form%ROWTYPE;
BEGIN
    SELECT * INTO site FROM platform WHERE code = on_platform;
    address := regexp_replace(address, '^(https?:)?//', '', 'i');
    host := lower(substring(address from '^([^/?]+)'));
    path := coalesce(substring(address from '^[^/?]+(/[^?]*)'), '');
    IF host IS NULL OR address ~ '[\\\s]' OR host ~ '@' OR path ~ '(^|/)\.{1,2}(/|$)' THEN
        RETURN NULL;
    END IF;
    path := address_decoded(btrim(regexp_replace(path, '/+', '/', 'g'), '/'));
    IF path IS NULL OR path ~ '[[:cntrl:]\s]' OR path ~ '(^|/)\.{1,2}(/|$)' THEN
        RETURN NULL;
    END IF;
    -- Where any page may be a channel, it is host, port and path.
    IF site.home IS NULL THEN
        host := regexp_replace(regexp_replace(host, '(\.)?(:(80|443)?)?$', ''), '^www\.', '');
        RETURN CASE WHEN host ~ '\.' OR host ~ ':' THEN rtrim(host || '/' || path, '/') END;
    END IF;
    host := regexp_replace(host, '\.?(:[0-9]*)?$', '');
    IF NOT EXISTS (SELECT 1 FROM unnest(site.hosts) own
                   WHERE host = own OR right(host, length(own) + 1) = '.' || own)
       OR EXISTS (SELECT 1 FROM unnest(site.closed_hosts) closed
                  WHERE host = closed OR right(host, length(closed) + 1) = '.' || closed) THEN
        RETURN NULL;
    END IF;
    IF site.named_by_host AND path = '' THEN
        SELECT left(host, length(host) - length(own) - 1) INTO named
        FROM unnest(site.hosts) own WHERE right(host, length(own) + 1) = '.' || own;
        IF named ~ '^[a-z0-9_]+$' AND named NOT IN ('www', 'm', 'web') THEN
            path := named;
        END IF;
    END IF;
    IF site.query_form IS NOT NULL AND lower(path) = split_part(site.query_form, '?', 1) THEN
        named := substring(address from '(?i)\?(?:.*&)?' || split_part(site.query_form, '?', 2) || '=([0-9]+)(?:&|$)');
        IF named IS NOT NULL THEN
            path := site.query_form || '=' || named;
        END IF;
    END IF;
    FOR form IN SELECT * FROM channel_form f WHERE f.platform = on_platform ORDER BY f.position LOOP
        IF path ~* form.pattern THEN
            IF form.place IS NULL THEN
                RETURN NULL;
            END IF;
            path := regexp_replace(path, form.pattern, form.place, 'i');
            IF NOT form.keep_case THEN
                path := lower(path);
            END IF;
            IF site.dots_ignored AND path !~ '[/?]' THEN
                path := replace(path, '.', '');
            END IF;
            RETURN CASE WHEN path = '' THEN NULL ELSE site.home || '/' || path END;
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

-- Groups that were named under their page's platform are what they are.
UPDATE channel SET platform = 'FACEBOOK_GROUP', community = true, version = version + 1
WHERE platform = 'FACEBOOK' AND place LIKE 'www.facebook.com/groups/%';
UPDATE channel SET platform = 'VK_COMMUNITY', community = true, version = version + 1
WHERE platform = 'VK' AND place ~ '^vk\.com/club[0-9]+$';

-- Thresholds by role and by platform: where a platform has none of its own, that of all counts.
ALTER TABLE follower_threshold
    ADD COLUMN role           text    NOT NULL DEFAULT 'INFLUENCER' CHECK (role IN ('INFLUENCER', 'GROUP_OWNER')),
    ADD COLUMN platform       text    REFERENCES platform,
    -- Who has the role keeps it down to this number,
    ADD COLUMN kept_followers bigint,
    -- and loses it by two looks below it that lie so far apart.
    ADD COLUMN apart_days     integer NOT NULL DEFAULT 14 CHECK (apart_days BETWEEN 1 AND 365);
UPDATE follower_threshold SET kept_followers = greatest(1, followers * 9 / 10);
ALTER TABLE follower_threshold
    ALTER COLUMN kept_followers SET NOT NULL,
    ALTER COLUMN role DROP DEFAULT,
    DROP CONSTRAINT follower_threshold_pkey,
    ADD CHECK (kept_followers BETWEEN 1 AND followers);
CREATE UNIQUE INDEX follower_threshold_once ON follower_threshold (role, coalesce(platform, ''), effective_at);

GRANT INSERT, UPDATE ON platform TO ${appRole};
GRANT INSERT, UPDATE, DELETE ON channel_form TO ${appRole};
GRANT INSERT ON follower_threshold TO ${appRole};
