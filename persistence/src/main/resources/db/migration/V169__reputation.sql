-- What a merchant's sales came to within a time, for the share of commissions that were taken back.
CREATE INDEX commission_merchant_ended ON commission (merchant_id, coalesce(reversed_at, approved_at))
    WHERE status IN ('APPROVED', 'IN_PAYOUT', 'PAID', 'REVERSED');
