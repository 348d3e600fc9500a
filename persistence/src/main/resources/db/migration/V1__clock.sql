-- How far the application's clock is ahead of the machine's; at most one row.

CREATE TABLE application_clock (
    id         boolean PRIMARY KEY DEFAULT true CHECK (id),
    offset_ms  bigint      NOT NULL,
    updated_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON application_clock TO ${appRole};
