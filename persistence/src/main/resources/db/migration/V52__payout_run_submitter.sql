-- Who submitted a run, which need not be who made it: neither may approve it.
ALTER TABLE payout_run ADD COLUMN submitter text;

-- Runs that wait for their approval now; those that were approved before stay as they are.
UPDATE payout_run r SET submitter = coalesce(
    (SELECT a.actor FROM audit_pending a
     WHERE a.action = 'PAYOUT_RUN_SUBMITTED' AND a.subject_type = 'payout_run' AND a.subject_id = CAST(r.id AS text)
     ORDER BY a.id DESC LIMIT 1),
    (SELECT a.actor FROM audit_entry a
     WHERE a.action = 'PAYOUT_RUN_SUBMITTED' AND a.subject_type = 'payout_run' AND a.subject_id = CAST(r.id AS text)
     ORDER BY a.sequence DESC LIMIT 1))
WHERE r.status = 'AWAITING_APPROVAL';

ALTER TABLE payout_run ADD CHECK (approver IS NULL OR submitter IS NULL OR approver <> submitter);
