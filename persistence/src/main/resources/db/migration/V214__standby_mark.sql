-- A mark that only the primary moves, by its own clock: what a standby says of it tells how far behind it is, whatever
-- way it gets its rows. See decision 167.
CREATE TABLE standby_mark (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    at       timestamptz NOT NULL
);
INSERT INTO standby_mark (at) VALUES (clock_timestamp());
GRANT SELECT, UPDATE ON standby_mark TO ${appRole};
