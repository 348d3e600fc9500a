-- Each setting of a deadline has a number of its own, so that whoever took one up sees whether it was
-- moved meanwhile. None is ever tried before it is due.

CREATE SEQUENCE deadline_setting;

ALTER TABLE deadline ADD COLUMN setting bigint NOT NULL DEFAULT nextval('deadline_setting');

UPDATE deadline SET attempt_at = due_at WHERE attempt_at < due_at;
ALTER TABLE deadline ADD CHECK (attempt_at >= due_at);

GRANT USAGE ON SEQUENCE deadline_setting TO ${appRole};
