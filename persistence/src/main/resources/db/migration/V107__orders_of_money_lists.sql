-- Orders in which lists of commissions, payouts and postings are read, a page at a time, however
-- long they are. Equal rows follow each other by their id.

-- Commissions by state: an affiliate's, a merchant's, and all for the staff.
CREATE INDEX commission_affiliate_status ON commission (affiliate_id, status, id);
CREATE INDEX commission_merchant_status ON commission (merchant_id, status, id);
CREATE INDEX commission_status ON commission (status, id);
-- Commissions by amount, one currency after the other.
CREATE INDEX commission_affiliate_kept ON commission (affiliate_id, currency, kept_minor, id);
CREATE INDEX commission_merchant_kept ON commission (merchant_id, currency, kept_minor, id);
CREATE INDEX commission_kept ON commission (currency, kept_minor, id);
-- All commissions by base and by rate; those of one affiliate or merchant are few enough to sort.
CREATE INDEX commission_base ON commission (currency, base_minor, id);
CREATE INDEX commission_rate ON commission (rate, id);
-- Commissions of the staff's list by the time of their order, which it is also narrowed by.
CREATE INDEX shop_order_ordered ON shop_order (ordered_at, id);

-- A run's payouts by amount.
CREATE INDEX payout_run_net ON payout (run_id, currency, net_minor, id);
-- The earnings of a payout by amount.
CREATE INDEX payout_item_amount ON payout_item (payout_id, amount_minor, earning_id);

-- An account's postings by amount.
CREATE INDEX posting_account_amount ON posting (account_id, amount, id);
