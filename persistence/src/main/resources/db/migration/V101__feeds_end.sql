-- A feed whose writer is gone is ended by a deadline; those that were left running get theirs.
INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
SELECT 'FEED_WRITING', id, imported_at, imported_at FROM feed_import WHERE status = 'RUNNING'
ON CONFLICT DO NOTHING;
