-- A creator appeals what somebody decided about a dispute; with success the whole fee is paid.
-- The release before knows no appeals of disputes, and writes none.
-- contract: appeal_dispute_check kept since V135
ALTER TABLE appeal ADD COLUMN dispute_id uuid REFERENCES dispute;
ALTER TABLE appeal DROP CONSTRAINT appeal_kind_check;
ALTER TABLE appeal ADD CONSTRAINT appeal_kind_check CHECK (kind IN ('BAN', 'ROLE_REJECTION', 'DISPUTE'));
ALTER TABLE appeal ADD CONSTRAINT appeal_dispute_check CHECK ((kind = 'DISPUTE') = (dispute_id IS NOT NULL));
-- Each decision is appealed once.
CREATE UNIQUE INDEX appeal_dispute ON appeal (dispute_id) WHERE dispute_id IS NOT NULL;
