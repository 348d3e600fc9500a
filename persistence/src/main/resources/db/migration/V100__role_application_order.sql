-- The reviewers' queue: what waits first, the oldest of it before the others; then what was decided.
CREATE INDEX role_application_in_order ON role_application
    ((status <> 'APPLIED'), (CASE WHEN status = 'APPLIED' THEN id END), id DESC);
