-- The orders in which the lists of affiliates, role applications, accounts and acts are read.

-- Role applications: what waits for a reviewer first, the oldest of it before the others; then what
-- was decided, the newest first. One number for both, so that a page can begin after any row.
ALTER TABLE role_application ADD COLUMN urgency bigint NOT NULL GENERATED ALWAYS AS (CAST(
    CASE WHEN status = 'APPLIED'
         THEN extract(epoch FROM applied_at - timestamptz '1970-01-01 00:00:00+00')
         ELSE 100000000000 - extract(epoch FROM applied_at - timestamptz '1970-01-01 00:00:00+00') END
    * 1000000 AS bigint)) STORED;
DROP INDEX role_application_in_order;
CREATE INDEX role_application_urgency ON role_application (urgency, id);

-- Affiliates by name, the day they joined, and the most followers on one channel; by country and
-- state they have them already.
CREATE INDEX affiliate_name ON affiliate (display_name, id);
CREATE INDEX affiliate_joined ON affiliate (joined_at, id);
CREATE INDEX channel_followers ON channel (affiliate_id, followers) WHERE status = 'VERIFIED';

-- Accounts by when they were opened, and those that are disabled.
CREATE INDEX account_created ON account (created_at, id);
CREATE INDEX account_disabled ON account (disabled_at, id);

-- The trail by act and by time; by person and by object it has them already.
CREATE INDEX audit_entry_action ON audit_entry (action, sequence DESC);
CREATE INDEX audit_entry_at ON audit_entry (at, sequence);
