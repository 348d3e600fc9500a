-- A ban says what becomes of the assignments that run; those of before it could be said went on.
ALTER TABLE ban
    ADD COLUMN running_assignments text CHECK (running_assignments IN ('PAY_APPROVED', 'CANCEL'));

ALTER TABLE assignment
    DROP CONSTRAINT assignment_status_check,
    ADD CONSTRAINT assignment_status_check
        CHECK (status IN ('ACCEPTED', 'APPROVED', 'COMPLETED', 'EXPIRED', 'REJECTED', 'CANCELED')),
    DROP CONSTRAINT assignment_check1,
    ADD CONSTRAINT assignment_check1
        CHECK ((status IN ('COMPLETED', 'EXPIRED', 'REJECTED', 'CANCELED')) = (ended_at IS NOT NULL));

ALTER TABLE submission
    DROP CONSTRAINT submission_status_check,
    ADD CONSTRAINT submission_status_check CHECK (status IN
        ('SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'CANCELED'));
