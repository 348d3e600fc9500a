-- What is looked for is found by words that the application parts, the same way in texts and in
-- questions, in every script. They are kept beside the text, parted by blanks.
CREATE FUNCTION word_vector(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_tsvector(string_to_array(words, ' '));

ALTER TABLE product ADD COLUMN search_words text NOT NULL DEFAULT '';
ALTER TABLE merchant ADD COLUMN search_words text NOT NULL DEFAULT '';
ALTER TABLE affiliate ADD COLUMN search_words text NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN search_words text NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN search_words text NOT NULL DEFAULT '';
ALTER TABLE shop_order ADD COLUMN search_words text NOT NULL DEFAULT '';

-- The product's page in the one spelling by which pages are compared.
ALTER TABLE product ADD COLUMN page text;

-- A sale's price and the time in which it holds, both ends included; without an end it goes on.
ALTER TABLE product
    ADD COLUMN sale_price_minor bigint CHECK (sale_price_minor >= 0),
    ADD COLUMN sale_from timestamptz,
    ADD COLUMN sale_until timestamptz,
    ADD CONSTRAINT product_sale CHECK (sale_price_minor IS NOT NULL OR (sale_from IS NULL AND sale_until IS NULL)),
    ADD CONSTRAINT product_sale_ends CHECK (sale_until >= sale_from);

-- An address of 2,000 letters needs more in escapes.
ALTER TABLE tracking_link DROP CONSTRAINT tracking_link_target_url_check;
ALTER TABLE tracking_link ADD CONSTRAINT tracking_link_target_url_check
    CHECK (length(target_url) BETWEEN 1 AND 20000) NOT VALID;

-- A feed is written in parts, so its row stands from the first part on.
ALTER TABLE feed_import DROP CONSTRAINT feed_import_status_check;
ALTER TABLE feed_import ADD CONSTRAINT feed_import_status_check
    CHECK (status IN ('RUNNING', 'COMPLETED', 'REFUSED', 'STOPPED')) NOT VALID;
GRANT UPDATE (version, status, accepted, rejected, errors) ON feed_import TO ${appRole};
