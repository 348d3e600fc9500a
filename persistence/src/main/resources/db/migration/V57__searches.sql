-- What is looked for is found by an index, however much there is.

-- What was done with one thing, whatever kind of thing it is.
CREATE INDEX audit_entry_of ON audit_entry (subject_id, sequence DESC);

-- Orders by the beginning of the shop's own reference, and their commissions.
CREATE INDEX shop_order_reference ON shop_order (lower(reference) text_pattern_ops);

-- Merchants by the beginnings of words in their name, and their links.
CREATE INDEX merchant_search ON merchant USING gin (to_tsvector('simple', name));
CREATE INDEX tracking_link_merchant ON tracking_link (merchant_id, id DESC);

-- Links by any part of their target. A server without the extension finds them more slowly.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX tracking_link_target ON tracking_link USING gin (target_url gin_trgm_ops);
    END IF;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
    RAISE NOTICE 'links are searched without an index: pg_trgm cannot be used here';
END $$;

-- What waits for a decision first, the most urgent before the others; then what was decided, the
-- newest first. One number for both, so that a page can begin after any row.
ALTER TABLE submission ADD COLUMN urgency numeric NOT NULL GENERATED ALWAYS AS (
    CASE WHEN status = 'SUBMITTED' THEN extract(epoch FROM due_by - timestamptz '1970-01-01 00:00:00+00')
         ELSE 100000000000 - extract(epoch FROM submitted_at - timestamptz '1970-01-01 00:00:00+00') END) STORED;
CREATE INDEX submission_urgency ON submission (urgency, id);
