-- A run's payouts in the order of their ids: read in parts, however many they are.
CREATE INDEX payout_run_id ON payout (run_id, id);
-- Who is kept back from a run, the largest amounts first.
CREATE INDEX payout_exclusion_amount ON payout_exclusion (run_id, amount_minor DESC, affiliate_id);
