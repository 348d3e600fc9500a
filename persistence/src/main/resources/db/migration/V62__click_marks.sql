-- Clicks on links that have ended, or of affiliates who were taken out, are kept as well, with the
-- reason why they earn nothing. Rows of before satisfy this, the former check was narrower.
ALTER TABLE click DROP CONSTRAINT click_mark_check;
ALTER TABLE click ADD CONSTRAINT click_mark_check
    CHECK (mark IN ('PAYABLE', 'BUDGET_EXHAUSTED', 'LINK_EXPIRED', 'INACTIVE_AFFILIATE')) NOT VALID;
