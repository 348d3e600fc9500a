-- Clicks that lay on disk while the database was away, by the batches in which they did: a server that is killed
-- between writing a batch and removing its file finds it here and does not write it twice.
CREATE TABLE spooled_clicks (
    id         uuid PRIMARY KEY,
    written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX spooled_clicks_written ON spooled_clicks (written_at);
GRANT SELECT, INSERT, DELETE ON spooled_clicks TO ${appRole};
