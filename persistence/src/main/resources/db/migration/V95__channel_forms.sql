-- What names a channel is its handle or id on its platform. Tabs behind it, the platform's other
-- hosts, and what stands in a query do not; a video's or a post's address names no channel.

ALTER TABLE platform
    -- The host that channels are opened at; none where any page may be a channel.
    ADD COLUMN home    text,
    -- A channel's address, to show what is meant.
    ADD COLUMN example text;

ALTER TABLE platform DROP CONSTRAINT platform_code_check,
    ADD CHECK (code ~ '^[A-Z_]{1,20}$');
INSERT INTO platform (code, name, hosts, content_hosts) VALUES
    ('X', 'X', '{x.com,twitter.com}', '{}'),
    ('TELEGRAM', 'Telegram', '{t.me,telegram.me,telegram.dog}', '{}'),
    ('TWITCH', 'Twitch', '{twitch.tv}', '{}'),
    ('PINTEREST', 'Pinterest', '{pinterest.com,pinterest.at,pinterest.ca,pinterest.ch,pinterest.cl,pinterest.co.kr,pinterest.co.uk,pinterest.com.au,pinterest.com.mx,pinterest.de,pinterest.dk,pinterest.es,pinterest.fr,pinterest.ie,pinterest.it,pinterest.jp,pinterest.nz,pinterest.ph,pinterest.pt,pinterest.ru,pinterest.se}', '{pin.it}'),
    ('SNAPCHAT', 'Snapchat', '{snapchat.com}', '{}')
ON CONFLICT DO NOTHING;
UPDATE platform SET hosts = hosts || '{youtube.co}' WHERE code = 'YOUTUBE';
UPDATE platform SET hosts = hosts || '{instagr.am}' WHERE code = 'INSTAGRAM';
UPDATE platform SET hosts = hosts || '{vkontakte.ru}' WHERE code = 'VK';
UPDATE platform p SET home = f.home, example = 'https://' || f.home || '/' || f.example
FROM (VALUES ('YOUTUBE', 'www.youtube.com', '@name'), ('FACEBOOK', 'www.facebook.com', 'name'),
             ('INSTAGRAM', 'www.instagram.com', 'name'), ('VK', 'vk.com', 'name'),
             ('TIKTOK', 'www.tiktok.com', '@name'), ('X', 'x.com', 'name'), ('TELEGRAM', 't.me', 'name'),
             ('TWITCH', 'www.twitch.tv', 'name'), ('PINTEREST', 'www.pinterest.com', 'name'),
             ('SNAPCHAT', 'www.snapchat.com', '@name')) AS f (code, home, example)
WHERE p.code = f.code;

-- The forms of a path behind a platform's host, without slashes at its ends; the first that fits
-- counts. `place` is the channel's own path; none means that the address is something else than a
-- channel. Letter case names nothing, except where it is kept.
CREATE TABLE channel_form (
    platform  text     NOT NULL REFERENCES platform,
    position  integer  NOT NULL,
    pattern   text     NOT NULL,
    place     text,
    keep_case boolean  NOT NULL DEFAULT false,
    PRIMARY KEY (platform, position)
);
INSERT INTO channel_form (platform, position, pattern, place, keep_case) VALUES
    ('YOUTUBE', 1, '^channel/([a-z0-9_-]+)(/[^/]+)?$', 'channel/\1', true),
    ('YOUTUBE', 2, '^@([^/@]+)(/[^/]+)?$', '@\1', false),
    ('YOUTUBE', 3, '^(user|c)/([^/@]+)(/[^/]+)?$', '\1/\2', false),
    ('YOUTUBE', 4, '^(watch|shorts|live|playlist|embed|v|e|clip|post|hashtag|feed|results|gaming|premium|about|account|music|kids|redirect|channel|c|user|t|ads|creators|movies|podcasts|sports|news|source|oembed|attribution_link|trending|signin|logout|upload|live_chat)(/|$)', NULL, false),
    ('YOUTUBE', 5, '^([^/@]+)(/(featured|videos|shorts|streams|live|playlists|podcasts|releases|courses|community|posts|store|channels|about|search|discussion|join))?$', 'c/\1', false),
    ('FACEBOOK', 1, '^profile\.php\?id=([0-9]+)$', 'profile.php?id=\1', false),
    ('FACEBOOK', 2, '^people/[^/]+/([0-9]+)(/[^/]+)?$', 'profile.php?id=\1', false),
    ('FACEBOOK', 3, '^pages/([^/]+/)?[^/]+/([0-9]+)(/[^/]+)?$', 'profile.php?id=\2', false),
    ('FACEBOOK', 4, '^(?:p|pages/category/[^/]+|pages/category)/(?:[^/]+-)?([0-9]{5,})(/[^/]+)?$', 'profile.php?id=\1', false),
    ('FACEBOOK', 5, '^([0-9]{5,})(/[^/]+)?$', 'profile.php?id=\1', false),
    ('FACEBOOK', 6, '^groups/(feed|discover|create|joins)$', NULL, false),
    ('FACEBOOK', 7, '^groups/([^/]+)(/(about|members|media|files|events|buy_sell_discussion|discussion|announcements|featured|reels|people))?$', 'groups/\1', false),
    ('FACEBOOK', 8, '^(watch|reel|reels|story\.php|stories|permalink\.php|photo|photo\.php|photos|video|videos|video\.php|posts|events|event|hashtag|marketplace|share|share\.php|sharer|sharer\.php|login|login\.php|gaming|help|search|media|notes|plugins|ads|business|groups|pages|pg|people|p|profile\.php|home\.php|index\.php|settings|messages|notifications|friends|policies|privacy|legal|l\.php|dialog|live|careers|games|saved|bookmarks|r\.php|recover|checkpoint|public|directory|pages_manager|creatorstudio|terms|about|watchparty|fundraisers|donate|jobs|places|topic|topics)(/|$)', NULL, false),
    ('FACEBOOK', 9, '^([a-z0-9._-]+)(/(about|photos|photos_by|videos|reels|reels_tab|posts|community|followers|following|friends|groups|events|music|live|live_videos|shop|mentions|reviews|services|about_[a-z_]+|photos_[a-z_]+|sports|likes|map|menu|offers|pinned|featured|directory_[a-z_]+|groups_tab|events_tab|videos_tab))?$', '\1', false),
    ('INSTAGRAM', 1, '^(p|reel|reels|tv|stories|explore|accounts|direct|about|developer|developers|legal|s|share|web|api|challenge|emails|session|privacy|terms|topics|locations|create|nametag|oauth|graphql|press|blog|download|create|lite|guide|guides|popular|_u|_n|your_activity|archive|settings|ar|audio|music)(/|$)', NULL, false),
    ('INSTAGRAM', 2, '^@?([a-z0-9._-]+)(/(reels|tagged|feed|channel|guides|igtv|followers|following|saved|live|related_profiles|mutualonly|about|posts|highlights|reposts|shop|collab))?$', '\1', false),
    ('VK', 1, '^(?:club|public|event)([0-9]+)$', 'club\1', false),
    ('VK', 2, '^video/@([a-z0-9_.]+)(/[^/]+)?$', '\1', false),
    ('VK', 3, '^(?:clips|videos|market|audios|albums|articles|app6013442)/@?([a-z][a-z0-9_.]+)$', '\1', false),
    ('VK', 4, '^(?:wall|photo|photos|video|videos|clip|clips|topic|board|album|albums|audio|audios|audio_playlist|playlist|market|product|story|stories|note|doc|docs|write|page|pages|poll|podcast|gifts|app|reviews|article|music|live|event)-?[0-9]+(_[0-9]+)?(/.*)?$', NULL, false),
    ('VK', 5, '^(feed|im|video|videos|clips|clip|wall|photo|friends|groups|audio|audios|music|market|apps|games|settings|login|join|search|docs|albums|bookmarks|fave|mail|away\.php|share\.php|dev|about|terms|privacy|support|jobs|help|press|mobile|story|stories|services|edu|reg|restore|ads|page|topic|event|notifications|al_feed\.php|video_ext\.php|widget_community\.php|clips_feed|podcasts|live|stickers|blog|products|data_protection|cc|faq[0-9]*)(\.php)?(/|$)', NULL, false),
    ('VK', 6, '^@?([a-z0-9_.-]+)$', '\1', false),
    ('TIKTOK', 1, '^@([a-z0-9._-]+)(/(live|playlist|collection|shop|liked|reposts|favorites|series|video|photo))?$', '@\1', false),
    ('X', 1, '^(i|home|search|hashtag|intent|share|explore|messages|settings|notifications|login|logout|signup|compose|about|tos|privacy|jobs|download|account|oauth|who_to_follow|lists|bookmarks|communities|grok|premium|help|teams|widgets|statuses|status|personalization|account_deactivation|events|moments|topics)(/|$)', NULL, false),
    ('X', 2, '^@?([a-z0-9_-]+)(/(media|with_replies|likes|highlights|articles|followers|following|verified_followers|superfollows|affiliates|photo|header_photo|about|lists|topics|followers_you_follow|subs|creator-subscriptions|replies|communities|communities/explore|moments|timelines|bio|videos))?$', '\1', false),
    ('TELEGRAM', 1, '^s/([a-z][a-z0-9_-]+)$', '\1', false),
    ('TELEGRAM', 2, '^(c|s|joinchat|addstickers|addemoji|addtheme|addlist|share|login|invoice|setlanguage|proxy|socks|bg|iv|confirmphone|contact|m|boost|giftcode|nft|call|dl|apps|faq|blog|tos|a|k|z|web|stars)(/|$)', NULL, false),
    ('TELEGRAM', 3, '^@?([a-z][a-z0-9_-]+)$', '\1', false),
    ('TWITCH', 1, '^(videos|video|directory|p|settings|search|subscriptions|inventory|wallet|drops|prime|turbo|jobs|downloads|login|signup|friends|messages|moderator|popout|embed|clip|clips|products|store|team|teams|event|events|user|collections|privacy|annual-recap|creatorcamp|partners|broadcast|home|following)(/|$)', NULL, false),
    ('TWITCH', 2, '^([a-z0-9_-]+)(/(videos|about|schedule|clips|home|followers|following|chat|squad|profile|collections|events|video|highlights))?$', '\1', false),
    ('PINTEREST', 1, '^(pin|ideas|search|today|settings|business|login|signup|explore|categories|topics|_|news_hub|oauth|about|policy|help|discover|videos|watch|resource|news|email|password|source|logout|create|homefeed|conversation|convert-business|analytics|ads|shop|shopping|tv|homefeed|repin)(/|$)', NULL, false),
    ('PINTEREST', 2, '^([a-z0-9_.-]+)(/[^/]+)?$', '\1', false),
    ('SNAPCHAT', 1, '^(?:add/|@)([a-z0-9._-]+)$', '@\1', false);

GRANT SELECT ON channel_form TO ${appRole};

-- The characters that codes such as %40 stand for; NULL where they are no text, or where one
-- stands for a character that would part the address.
CREATE FUNCTION address_decoded(address text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    bytes bytea := '';
    part  text;
BEGIN
    IF address !~ '%' THEN
        RETURN normalize(address, NFC);
    END IF;
    IF address ~ '%(?![0-9A-Fa-f]{2})' OR address ~* '%(2f|5c|3f|23|25|[01][0-9a-f]|7f)' THEN
        RETURN NULL;
    END IF;
    FOR part IN SELECT m[1] FROM regexp_matches(address, '(%[0-9A-Fa-f]{2}|[^%]+)', 'g') m LOOP
        bytes := bytes || CASE WHEN left(part, 1) = '%' THEN decode(substr(part, 2), 'hex')
                               ELSE convert_to(part, 'UTF8') END;
    END LOOP;
    RETURN normalize(convert_from(bytes, 'UTF8'), NFC);
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
    RETURN NULL;
END $$;

-- Where a channel is: its platform's host and the path that names it there, whatever way the
-- address is written. NULL when it names no channel of this platform. Where any page may be a
-- channel, it is host, port and path.
CREATE FUNCTION channel_place(on_platform text, url text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    site    platform%ROWTYPE;
    address text := regexp_replace(btrim(url, E' \t\r\n\u00a0'), '#.*$', '');
    host    text;
    path    text;
    profile text;
    form    channel_form%ROWTYPE;
BEGIN
    SELECT * INTO site FROM platform WHERE code = on_platform;
    address := regexp_replace(address, '^https?://', '', 'i');
    host := lower(substring(address from '^([^/?]+)'));
    path := coalesce(substring(address from '^[^/?]+(/[^?]*)'), '');
    IF host IS NULL OR address ~ '[\\\s]' OR host ~ '@' OR path ~ '(^|/)\.{1,2}(/|$)' THEN
        RETURN NULL;
    END IF;
    path := address_decoded(btrim(regexp_replace(path, '/+', '/', 'g'), '/'));
    IF path IS NULL OR path ~ '[[:cntrl:]\s]' OR path ~ '(^|/)\.{1,2}(/|$)' THEN
        RETURN NULL;
    END IF;
    IF site.home IS NULL THEN
        RETURN rtrim(regexp_replace(host, '(\.)?(:(80|443)?)?$', '') || '/' || path, '/');
    END IF;
    host := regexp_replace(host, '\.?(:[0-9]*)?$', '');
    IF NOT EXISTS (SELECT 1 FROM unnest(site.hosts) own
                   WHERE host = own OR right(host, length(own) + 1) = '.' || own) THEN
        RETURN NULL;
    END IF;
    IF host = 'youtu.be' OR host ~ '^(clips|vm|vt|l|developers|help|support|about|api)\.' THEN
        RETURN NULL;
    END IF;
    -- Telegram and some others also put the name before their host.
    IF on_platform = 'TELEGRAM' AND host ~ '^[a-z0-9_]+\.t\.me$' AND path = '' THEN
        path := split_part(host, '.', 1);
    END IF;
    profile := substring(address from '(?i)\?(?:.*&)?id=([0-9]+)(?:&|$)');
    IF on_platform = 'FACEBOOK' AND lower(path) = 'profile.php' AND profile IS NOT NULL THEN
        path := 'profile.php?id=' || profile;
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
            -- Facebook tells names apart by their letters and digits only.
            IF on_platform = 'FACEBOOK' AND path !~ '[/?]' THEN
                path := replace(path, '.', '');
            END IF;
            RETURN CASE WHEN path = '' THEN NULL ELSE site.home || '/' || path END;
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

DROP INDEX channel_verified_once;
DROP INDEX channel_named_once;

-- Kept with the channel; addresses from before that name no channel stand for themselves.
ALTER TABLE channel ADD COLUMN place text;
UPDATE channel SET place = coalesce(channel_place(platform, url), channel_place(url));
ALTER TABLE channel ALTER COLUMN place SET NOT NULL;

-- Of channels that turn out to be one, the one that was proved first stays what it is, or else the
-- one that was named first. The others are kept as history, as before.
WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY place ORDER BY verified_at, id) AS first
    FROM channel WHERE status = 'VERIFIED')
UPDATE channel c
SET status = 'UNVERIFIED', verified_at = NULL, followers = NULL, code = NULL, code_expires_at = NULL,
    version = c.version + 1, duplicate_of = r.first
FROM ranked r WHERE r.id = c.id AND r.first <> c.id;

WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY affiliate_id, place
                                     ORDER BY status = 'VERIFIED' DESC, id) AS first
    FROM channel WHERE duplicate_of IS NULL)
UPDATE channel c SET duplicate_of = r.first
FROM ranked r WHERE r.id = c.id AND r.first <> c.id;

DROP FUNCTION channel_place(text);

-- A channel is proved to be one affiliate's only, and named once by each.
CREATE UNIQUE INDEX channel_verified_once ON channel (place) WHERE status = 'VERIFIED';
CREATE UNIQUE INDEX channel_named_once ON channel (affiliate_id, place) WHERE duplicate_of IS NULL;
