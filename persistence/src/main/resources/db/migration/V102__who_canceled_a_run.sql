-- Who gave a run up, and the reason they gave; nobody when its time was over.
ALTER TABLE payout_run ADD COLUMN canceled_by text;

UPDATE payout_run r SET canceled_by = a.actor, cancel_reason = NULL
FROM (SELECT subject_id, actor FROM audit_entry WHERE subject_type = 'payout_run' AND action = 'PAYOUT_RUN_CANCELED'
      UNION ALL
      SELECT subject_id, actor FROM audit_pending WHERE subject_type = 'payout_run' AND action = 'PAYOUT_RUN_CANCELED') a
WHERE a.subject_id = CAST(r.id AS text) AND r.cancel_reason = 'CANCELED_BY_FINANCE';
