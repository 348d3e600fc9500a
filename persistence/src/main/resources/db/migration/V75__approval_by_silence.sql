-- A shop that reports nothing of an order within its validation days approves the commissions by its
-- silence. The days are one of the merchant's terms and frozen with each order.
ALTER TABLE program ADD COLUMN validation_days integer NOT NULL DEFAULT 60
    CHECK (validation_days BETWEEN 30 AND 180);
ALTER TABLE program ALTER COLUMN validation_days DROP DEFAULT;

-- When silence approves the commissions of an order, none where it has no commissions; and when it did.
ALTER TABLE shop_order
    ADD COLUMN validates_at timestamptz,
    ADD COLUMN validated_at timestamptz,
    ADD CONSTRAINT shop_order_validated CHECK (validated_at IS NULL OR validates_at IS NOT NULL);

-- Why a commission became payable.
ALTER TABLE commission ADD COLUMN approval_reason text
    CHECK (approval_reason IN ('COMPLETED', 'VALIDATED_BY_SILENCE'));
UPDATE commission SET approval_reason = 'COMPLETED' WHERE approved_at IS NOT NULL;
ALTER TABLE commission ADD CONSTRAINT commission_approval_explained
    CHECK ((approved_at IS NULL) = (approval_reason IS NULL));

-- Orders of before waited 180 days for a report and were reversed then. They are approved after the
-- usual days as well, but not before their merchant had the usual notice of 14 days, by the
-- application's clock.
UPDATE shop_order o
SET validates_at = greatest(o.received_at + interval '60 days',
        now() + coalesce((SELECT offset_ms FROM application_clock), 0) * interval '1 millisecond' + interval '14 days')
WHERE EXISTS (SELECT 1 FROM deadline d WHERE d.kind = 'ORDER_COMPLETION' AND d.subject_id = o.id);
UPDATE deadline d
SET kind = 'ORDER_VALIDATION', due_at = o.validates_at, attempt_at = o.validates_at, attempts = 0, last_failure = NULL
FROM shop_order o WHERE d.kind = 'ORDER_COMPLETION' AND d.subject_id = o.id;
UPDATE commission c SET approves_at = o.validates_at
FROM shop_order o WHERE o.id = c.order_id AND o.validates_at IS NOT NULL AND c.status = 'PENDING';

-- Lines that cost nothing were left pending when their order was given back whole: they end at once.
INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
SELECT DISTINCT 'ORDER_VALIDATION', o.id, o.received_at, o.received_at
FROM shop_order o JOIN commission c ON c.order_id = o.id
WHERE o.status = 'REFUNDED' AND c.status = 'PENDING' AND c.kept_minor = 0
ON CONFLICT DO NOTHING;

-- A merchant's orders that wait for its report, the next to be approved by silence first.
CREATE INDEX shop_order_validation ON shop_order (merchant_id, validates_at)
    WHERE status = 'RECEIVED' AND validated_at IS NULL AND validates_at IS NOT NULL;
