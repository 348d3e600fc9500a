-- The orders in which the lists of the task center are read, so that a page begins after any row.

-- Tasks by their title, by the end of applications, by what they pay, by free slots and by state.
CREATE INDEX task_title ON task (title, id);
CREATE INDEX task_ends ON task (ends_at, id);
CREATE INDEX task_fee ON task (currency, fee_minor, id);
CREATE INDEX task_free ON task ((slots - slots_taken), id);
CREATE INDEX task_status ON task (status, id);

-- Applications by when they are decided at the latest, and by state.
CREATE INDEX task_application_decide ON task_application (decide_by, id);
CREATE INDEX task_application_status ON task_application (status, id);

-- Content review by what becomes of it by itself, and by state.
CREATE INDEX submission_due ON submission (due_by, id);
CREATE INDEX submission_status ON submission (status, id);
