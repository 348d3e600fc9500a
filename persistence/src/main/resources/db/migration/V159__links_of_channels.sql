-- Links that are shared in one channel or community.

ALTER TABLE tracking_link ADD COLUMN channel_id uuid REFERENCES channel;
-- The links of a channel, newest first, and what they brought.
CREATE INDEX tracking_link_channel ON tracking_link (channel_id, id DESC) WHERE channel_id IS NOT NULL;

-- What is followed in a community that nobody proves any more is kept as well, with the reason why
-- it earns nothing. Rows of before satisfy this, the former check was narrower.
ALTER TABLE click DROP CONSTRAINT click_mark_check;
ALTER TABLE click ADD CONSTRAINT click_mark_check
    CHECK (mark IN ('PAYABLE', 'BUDGET_EXHAUSTED', 'LINK_EXPIRED', 'INACTIVE_AFFILIATE', 'COMMUNITY_PAUSED'))
    NOT VALID;
