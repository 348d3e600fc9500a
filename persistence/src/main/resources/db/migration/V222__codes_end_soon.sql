-- Merchants are reminded of codes that end soon.
DROP INDEX deadline_reminded;
CREATE INDEX deadline_reminded ON deadline (due_at, kind, subject_id)
    WHERE kind IN ('ASSIGNMENT_SUBMISSION', 'SUBMISSION_CHANGES', 'SUBMISSION_REJECTED', 'ASSIGNMENT_CURE', 'ACCOUNT_CLOSURE',
                   'COMMUNITY_CURE', 'APPLICATION_CONFIRMATION', 'APPLICATION_DECISION', 'SUBMISSION_REVIEW',
                   'TASK_DRAFT', 'COUPON_END', 'ROSTER_INVITATION', 'ROSTER_SHARE_OFFER', 'ROSTER_RELEASE',
                   'ROSTER_CONTRACT_END');
