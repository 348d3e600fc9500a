-- What the product itself takes back is named in a form that shops cannot send, so that an event of
-- a shop can never carry the same reference.
UPDATE commission_adjustment SET reference = 'system:never-completed' WHERE cause = 'NEVER_COMPLETED';

-- Not checked for old rows: a shop was free to send such a reference until now.
ALTER TABLE commission_adjustment ADD CONSTRAINT commission_adjustment_own_reference
    CHECK ((cause = 'NEVER_COMPLETED') = starts_with(reference, 'system:')) NOT VALID;
ALTER TABLE order_event ADD CONSTRAINT order_event_reference_of_a_shop
    CHECK (NOT starts_with(reference, 'system:')) NOT VALID;
