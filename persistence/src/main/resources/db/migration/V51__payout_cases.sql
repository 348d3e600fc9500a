-- What people find out about a payout whose reports contradict the books, or that nobody answers
-- for: one of finance proposes what is true, another confirms it. Until then its earnings that are
-- free are kept back, so that no run pays them a second time.

-- At most one open case of a payout: what is said later belongs to the first.
UPDATE payout_case k SET closed_at = k.opened_at
WHERE k.closed_at IS NULL AND EXISTS (
    SELECT 1 FROM payout_case e
    WHERE e.payout_id = k.payout_id AND e.closed_at IS NULL AND (e.opened_at, e.id) < (k.opened_at, k.id));
CREATE UNIQUE INDEX payout_case_one_open ON payout_case (payout_id) WHERE closed_at IS NULL;
-- A payout's cases, newest first.
CREATE INDEX payout_case_payout ON payout_case (payout_id, opened_at DESC);

ALTER TABLE payout_case
    ADD COLUMN version      integer NOT NULL DEFAULT 0,
    ADD COLUMN verdict      text CHECK (verdict IN ('PAID', 'NOT_PAID')),
    ADD COLUMN proposed_by  text,
    ADD COLUMN proposed_at  timestamptz,
    ADD COLUMN confirmed_by text,
    -- What was booked when it was confirmed.
    ADD COLUMN effect       text CHECK (effect IN ('NOTHING', 'SETTLE', 'FAIL', 'RETURN', 'SETTLE_AFTER_FAILURE')),
    ADD CHECK ((verdict IS NULL) = (proposed_by IS NULL) AND (verdict IS NULL) = (proposed_at IS NULL)),
    -- Two people, whatever the code does.
    ADD CHECK (confirmed_by IS NULL
               OR (proposed_by IS NOT NULL AND confirmed_by <> proposed_by AND effect IS NOT NULL
                   AND closed_at IS NOT NULL));

-- The case that keeps an earning back.
ALTER TABLE earning
    ADD COLUMN case_id uuid REFERENCES payout_case,
    ADD CHECK (case_id IS NULL OR payout_id IS NULL);
CREATE INDEX earning_case ON earning (case_id) WHERE case_id IS NOT NULL;

-- Cases that are open already keep their earnings back from now on.
UPDATE earning e SET case_id = k.id, version = e.version + 1
FROM payout_case k JOIN payout p ON p.id = k.payout_id JOIN payout_item i ON i.payout_id = p.id
WHERE e.id = i.earning_id AND k.closed_at IS NULL AND p.status IN ('FAILED', 'RETURNED', 'CANCELED')
  AND e.payout_id IS NULL AND e.withdrawn_at IS NULL;
