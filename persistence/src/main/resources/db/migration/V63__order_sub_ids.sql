-- The affiliate's own texts that a shop's tracker sends back with an order; none for orders told
-- without any.
ALTER TABLE shop_order ADD COLUMN sub_ids text[] CHECK (cardinality(sub_ids) = 5);
