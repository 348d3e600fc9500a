-- A lower rate of a product is announced and holds from a later day on. Without a next rate the
-- product has none of its own from that day, and takes its merchant's.
ALTER TABLE product
    ADD COLUMN next_rate numeric(9, 6) CHECK (next_rate BETWEEN 0 AND 1),
    ADD COLUMN next_rate_from timestamptz,
    ADD CONSTRAINT product_next_rate CHECK (next_rate IS NULL OR next_rate_from IS NOT NULL);
