-- Currencies in which merchants pay and no run could: about 10 EUR each.
INSERT INTO payout_minimum (currency, effective_at, amount_minor) VALUES
    ('NOK', '2020-01-01T00:00:00Z', 11500), ('DKK', '2020-01-01T00:00:00Z', 7500),
    ('CZK', '2020-01-01T00:00:00Z', 25000);
