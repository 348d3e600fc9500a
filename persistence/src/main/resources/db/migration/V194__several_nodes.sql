-- Tries of passwords, codes and letters, counted over all nodes. A key is a digest under the installation's secret:
-- whose tries they are cannot be read here. After a crash of the database the table is empty, and counting begins anew.
CREATE UNLOGGED TABLE attempt (
    key     bytea PRIMARY KEY CHECK (length(key) = 32),
    tries   integer NOT NULL CHECK (tries >= 0),
    ends_at timestamptz NOT NULL
);
CREATE INDEX attempt_ends ON attempt (ends_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO ${appRole};
