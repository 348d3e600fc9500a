-- Products are found by anything told of them, however many there are: words, merchant, category, currency, price,
-- stock and countries are entries of one index, so that what few products have in common is found at once.

-- The countries that a product is sent to, parted by blanks; empty when its merchant says nothing of it.
ALTER TABLE product ADD COLUMN ships_to text NOT NULL DEFAULT ''
    CHECK (ships_to ~ '^([A-Z]{2}( [A-Z]{2})*)?$');
ALTER TABLE feed_row ADD COLUMN ships_to text;

-- Prices are found by steps, eight to each doubling.
CREATE FUNCTION price_step(minor bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CAST(floor(8 * ln(CAST(minor + 1 AS double precision)) / ln(CAST(2 AS double precision))) AS integer);

-- No word begins with a hyphen, so that no word is taken for one of these.
CREATE FUNCTION product_facets(words text, merchant uuid, category text, currency text, price bigint, sale bigint,
                               in_stock boolean, ships_to text)
    RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_tsvector(
        string_to_array(words, ' ')
        || ARRAY['-m' || CAST(merchant AS text), '-c' || category, '-k' || currency,
                 '-p' || currency || CAST(price_step(price) AS text),
                 '-p' || currency || CAST(price_step(coalesce(sale, price)) AS text),
                 CASE WHEN in_stock THEN '-i' ELSE '-o' END]
        || string_to_array(CASE WHEN ships_to = '' THEN '' ELSE '-s' || replace(ships_to, ' ', ' -s') END, ' '));

ALTER TABLE product ADD COLUMN facets tsvector GENERATED ALWAYS AS (
    product_facets(search_words, merchant_id, category, currency, price_minor, sale_price_minor, in_stock, ships_to)) STORED;

DROP INDEX product_words;
CREATE INDEX product_words ON product USING gin (facets);

-- The orders of the list: what many products have in common is walked through in one of them.
DROP INDEX product_merchant;
CREATE INDEX product_merchant ON product (merchant_id, id);
CREATE INDEX product_title ON product (title, id);
CREATE INDEX product_reference ON product (reference, id);
CREATE INDEX product_updated ON product (updated_at, id);
CREATE INDEX product_price ON product (currency, price_minor, id);
CREATE INDEX product_sale_price ON product (currency, sale_price_minor, id) WHERE sale_price_minor IS NOT NULL;
CREATE INDEX merchant_by_name ON merchant (name, id);
