-- The tables know the states that something leads to, and no others. No row has one of those that go.

ALTER TABLE commission
    DROP CONSTRAINT commission_status_check,
    ADD CONSTRAINT commission_status_check
        CHECK (status IN ('PENDING', 'APPROVED', 'IN_PAYOUT', 'PAID', 'REVERSED'));

ALTER TABLE task_application
    DROP CONSTRAINT task_application_status_check,
    ADD CONSTRAINT task_application_status_check
        CHECK (status IN ('APPLIED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    DROP CONSTRAINT task_application_check,
    ADD CONSTRAINT task_application_check CHECK ((status = 'APPLIED') = (decided_at IS NULL));
-- One application of an affiliate for a task at a time, and none after it was accepted.
DROP INDEX task_application_once;
CREATE UNIQUE INDEX task_application_once ON task_application (task_id, affiliate_id)
    WHERE status IN ('APPLIED', 'ACCEPTED');

ALTER TABLE assignment
    DROP CONSTRAINT assignment_status_check,
    ADD CONSTRAINT assignment_status_check
        CHECK (status IN ('ACCEPTED', 'APPROVED', 'COMPLETED', 'EXPIRED', 'REJECTED')),
    DROP CONSTRAINT assignment_check1,
    ADD CONSTRAINT assignment_check1
        CHECK ((status IN ('COMPLETED', 'EXPIRED', 'REJECTED')) = (ended_at IS NOT NULL));
