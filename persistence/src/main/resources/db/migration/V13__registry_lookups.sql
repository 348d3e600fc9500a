-- Where a channel is, whatever way its address is written: without scheme, www, a closing slash
-- or a fragment, in lower case.
CREATE FUNCTION channel_place(url text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN rtrim(lower(regexp_replace(regexp_replace(url, '#.*$', ''),
                                      '^https?://(www\.|m\.)?', '', 'i')), '/?');

DROP INDEX channel_verified_once;
-- A channel is proved to be one affiliate's only, and named once by each.
CREATE UNIQUE INDEX channel_verified_once ON channel (channel_place(url)) WHERE status = 'VERIFIED';
CREATE UNIQUE INDEX channel_named_once ON channel (affiliate_id, channel_place(url));
-- Affiliates on one platform.
CREATE INDEX channel_platform ON channel (platform, affiliate_id);

-- Affiliates by the beginnings of words in their name.
CREATE INDEX affiliate_search ON affiliate USING gin (to_tsvector('simple', display_name));

-- Whom a reviewer asks about an agency; the legal name it acts under.
ALTER TABLE role_application ADD COLUMN legal_name text NOT NULL DEFAULT '' CHECK (length(legal_name) <= 140);
ALTER TABLE role_application ADD COLUMN contact text NOT NULL DEFAULT '' CHECK (length(contact) <= 200);
-- One affiliate's applications, newest first.
CREATE INDEX role_application_affiliate ON role_application (affiliate_id, id DESC);
