-- Tasks for communities alone, and the community by which one is done.

ALTER TABLE task
    ADD COLUMN group_only boolean NOT NULL DEFAULT false,
    -- A group owner is paid by sale.
    ADD CONSTRAINT task_group_only_by_sale CHECK (NOT group_only OR compensation = 'CPS');
-- The task center for group owners: what is open for communities, newest first.
CREATE INDEX task_open_for_groups ON task (id DESC) WHERE status = 'PUBLISHED' AND group_only;

-- None for tasks that are open to all, nor while an agency's creator has not said which.
ALTER TABLE task_application ADD COLUMN community_id uuid REFERENCES channel;
-- What was applied for with a community, newest first.
CREATE INDEX task_application_community ON task_application (community_id, id DESC) WHERE community_id IS NOT NULL;
