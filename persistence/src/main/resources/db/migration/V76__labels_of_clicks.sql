-- An affiliate's own texts come back with the order: those of the link and of the click are kept with
-- the candidate they belong to. Orders of before know those of the link only.
ALTER TABLE attribution_candidate
    ADD COLUMN sub_ids text[] CHECK (cardinality(sub_ids) = 5),
    ADD COLUMN click_nonce bigint;

-- Texts of a click that are too long to travel inside its click id.
CREATE TABLE click_label (
    link_id uuid   NOT NULL REFERENCES tracking_link,
    nonce   bigint NOT NULL,
    sub_ids text[] NOT NULL CHECK (cardinality(sub_ids) = 5),
    PRIMARY KEY (link_id, nonce)
);
GRANT SELECT, INSERT ON click_label TO ${appRole};

-- Click ids that carry such texts are longer than others.
ALTER TABLE shop_order DROP CONSTRAINT shop_order_click_id_check;
ALTER TABLE shop_order ADD CONSTRAINT shop_order_click_id_check CHECK (length(click_id) <= 255);
ALTER TABLE attribution_candidate DROP CONSTRAINT attribution_candidate_reference_check;
ALTER TABLE attribution_candidate ADD CONSTRAINT attribution_candidate_reference_check
    CHECK (length(reference) <= 255);
