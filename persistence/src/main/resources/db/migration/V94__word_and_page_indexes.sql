DROP INDEX product_search, merchant_search, affiliate_search, shop_order_reference, product_url;
CREATE INDEX product_words ON product USING gin (word_vector(search_words));
CREATE INDEX merchant_words ON merchant USING gin (word_vector(search_words));
CREATE INDEX affiliate_words ON affiliate USING gin (word_vector(search_words));
CREATE INDEX account_words ON account USING gin (word_vector(search_words));
CREATE INDEX shop_order_words ON shop_order USING gin (word_vector(search_words));

-- Which product an address shows. Pages can be longer than a tree's entry.
ALTER TABLE product ALTER COLUMN page SET NOT NULL;
CREATE INDEX product_page ON product USING hash (page);
