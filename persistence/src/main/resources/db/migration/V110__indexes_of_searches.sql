-- What is looked for by words of several tables is found by the index of each.

-- Tasks by the beginnings of words in their title.
CREATE INDEX task_words ON task USING gin (word_vector(search_words));

-- From who was found to what is theirs: the accounts of a merchant, the orders of a creator, the
-- links of a task, the order lines of a product.
CREATE INDEX account_merchant ON account (merchant_id) WHERE merchant_id IS NOT NULL;
CREATE INDEX shop_order_affiliate ON shop_order (affiliate_id) WHERE affiliate_id IS NOT NULL;
CREATE INDEX tracking_link_task ON tracking_link (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX order_line_product ON order_line (product_reference);

-- What is found by any part of it. A server without the extension finds it more slowly.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX merchant_name ON merchant USING gin (lower(name) gin_trgm_ops);
        CREATE INDEX campaign_name ON campaign USING gin (lower(name) gin_trgm_ops);
        CREATE INDEX deposit_reference ON deposit USING gin (lower(reference) gin_trgm_ops);
        CREATE INDEX deposit_booked_by ON deposit USING gin (lower(booked_by) gin_trgm_ops);
        CREATE INDEX ledger_account_called ON ledger_account
            USING gin ((CAST(owner_id AS varchar) || ' ' || CAST(id AS varchar)) gin_trgm_ops);
    END IF;
EXCEPTION WHEN insufficient_privilege OR undefined_object THEN
    RAISE NOTICE 'some lists are searched without an index: pg_trgm cannot be used here';
END $$;
