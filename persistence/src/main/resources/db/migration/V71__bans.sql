-- Why somebody is banned, since when and until when: who is banned for fraud is kept back from
-- payouts, who is banned for something else is paid what was earned before.
ALTER TABLE affiliate
    ADD COLUMN ban_reason   text CHECK (ban_reason IN ('FRAUD', 'AGAINST_THE_RULES', 'OWN_REQUEST', 'OTHER')),
    ADD COLUMN ban_note     text CHECK (length(ban_note) <= 1000),
    ADD COLUMN banned_at    timestamptz,
    ADD COLUMN banned_until timestamptz;

-- Bans from before stand in the trail only. One that cannot be found there is held to be the gravest.
UPDATE affiliate a SET ban_reason = coalesce(t.detail, 'FRAUD'), banned_at = coalesce(t.at, a.joined_at)
FROM affiliate b LEFT JOIN LATERAL (
    SELECT x.at, x.detail FROM (
        SELECT p.at, p.detail FROM audit_pending p
        WHERE p.action = 'AFFILIATE_BANNED' AND p.subject_type = 'affiliate' AND p.subject_id = CAST(b.id AS text)
        UNION ALL
        SELECT e.at, e.detail FROM audit_entry e
        WHERE e.action = 'AFFILIATE_BANNED' AND e.subject_type = 'affiliate' AND e.subject_id = CAST(b.id AS text)) x
    WHERE x.detail IN ('FRAUD', 'AGAINST_THE_RULES', 'OWN_REQUEST', 'OTHER')
    ORDER BY x.at DESC LIMIT 1) t ON true
WHERE b.id = a.id AND a.status = 'BANNED';

ALTER TABLE affiliate
    ADD CHECK ((status = 'BANNED') = (banned_at IS NOT NULL)),
    ADD CHECK ((banned_at IS NULL) = (ban_reason IS NULL)),
    ADD CHECK (banned_at IS NOT NULL OR (ban_note IS NULL AND banned_until IS NULL)),
    ADD CHECK (banned_until > banned_at);

-- Further reasons to be kept back from a run.
ALTER TABLE payout_exclusion
    DROP CONSTRAINT payout_exclusion_reason_check,
    ADD CONSTRAINT payout_exclusion_reason_check CHECK (reason IN
        ('BANNED', 'BALANCE_DIFFERS', 'BELOW_MINIMUM', 'NO_PAYOUT_METHOD', 'NO_TAX_FORM', 'NAME_UNVERIFIED',
         'METHOD_COOLING'));
