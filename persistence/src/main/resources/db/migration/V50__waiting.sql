-- Applications that wait for a merchant, the most urgent first: the homes of merchants and staff.
CREATE INDEX task_application_waiting ON task_application (decide_by, id) WHERE status = 'APPLIED';

-- What a creator still has to do or is still paid for: the creator's home.
CREATE INDEX assignment_running ON assignment (affiliate_id) WHERE status IN ('ACCEPTED', 'APPROVED');
