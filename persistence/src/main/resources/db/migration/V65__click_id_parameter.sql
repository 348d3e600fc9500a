-- The parameter that carries the click id to the shop is one of the merchant's terms.
ALTER TABLE program ADD COLUMN click_id_parameter text NOT NULL DEFAULT 'click_id'
    CHECK (click_id_parameter ~ '^[A-Za-z0-9_-]{1,40}$');
