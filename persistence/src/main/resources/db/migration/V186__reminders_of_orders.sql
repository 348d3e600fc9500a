-- On which day a merchant was reminded of the orders that its silence approves soon: once a day, however many they are.
CREATE TABLE order_reminder (
    merchant_id uuid NOT NULL REFERENCES merchant,
    day         date NOT NULL,
    PRIMARY KEY (merchant_id, day)
);
CREATE INDEX order_reminder_day ON order_reminder (day);

-- Orders that are approved by silence, the soonest first.
CREATE INDEX shop_order_silence ON shop_order (validates_at)
    WHERE status = 'RECEIVED' AND validated_at IS NULL AND validates_at IS NOT NULL;

GRANT SELECT, INSERT, DELETE ON order_reminder TO ${appRole};
