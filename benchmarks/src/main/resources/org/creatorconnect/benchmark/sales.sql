-- Orders of two lines, each of which earned something, over the last three months; and the runs that paid some.
INSERT INTO shop_order (id, version, merchant_id, reference, search_words, status, currency, paid_minor, ordered_at,
                        received_at, fingerprint, hold_days, affiliate_id, outcome)
SELECT CAST(lpad(to_hex(1764000000000 + n * CAST(7000 AS bigint)), 12, '0') || '7' || substr(md5('order ' || n), 1, 3) || 'a'
            || substr(md5('order ' || n), 5, 15) AS uuid), 0,
       CAST(md5('merchant ' || 1 + n % 1000 % ${merchants}) AS uuid), 'SO-' || n, 'so ' || n, 'RECEIVED', 'EUR', 3000,
       now() - (n % 7776000) * interval '1 second', now(), repeat('0', 64), 15,
       CAST(md5('affiliate ' || 1 + n % ${affiliates}) AS uuid), 'LAST_CLICK'
FROM generate_series(1, ${orders}) n
ON CONFLICT DO NOTHING;

INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity, gross_minor, coupons_minor,
                        tax_minor, shipping_minor, refunded_minor)
SELECT CAST(md5(o.reference || ' ' || l) AS uuid), 0, o.id, l, 'L' || l, 'P-' || substr(o.reference, 4), 1, 1500, 0, 0, 0, 0
FROM shop_order o CROSS JOIN generate_series(1, 2) l WHERE o.fingerprint = repeat('0', 64)
ON CONFLICT DO NOTHING;

INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, link_id, status, currency, paid_minor, base_minor,
                        rate, fee_rate, original_minor, kept_minor, whole_minor, fee_minor, rule, rule_id, rule_version,
                        considered, created_at)
SELECT CAST(substr(CAST(o.id AS text), 1, 24) || substr(CAST(l.id AS text), 25) AS uuid), 0, o.id, l.id, o.merchant_id,
       o.affiliate_id, k.id, 'PENDING', 'EUR', 1500, 1500, 0.1, 0.1, 150, 150, 150, 15, 'MERCHANT_DEFAULT', o.merchant_id, 1,
       '{}', o.ordered_at
FROM shop_order o JOIN order_line l ON l.order_id = o.id
JOIN tracking_link k ON k.id = CAST(md5('link ' || 1 + CAST(substr(o.reference, 4) AS integer) % ${affiliates}) AS uuid)
WHERE o.fingerprint = repeat('0', 64)
ON CONFLICT DO NOTHING;

-- What is summed of them is no part of what is measured.
DELETE FROM commission_uncounted;

INSERT INTO payout_run (id, version, number, status, cut_off, currency, author, submitter, approver, digest, payout_count,
                        total_minor, created_at, submitted_at, approved_at, dispatched_at, completed_at)
SELECT CAST(md5('run ' || n) AS uuid), 0, n, 'COMPLETED', now() - n * interval '1 hour', 'EUR', 'finance', 'finance', 'finance2',
       repeat('0', 64), 0, 0, now() - n * interval '1 hour', now(), now(), now(), now()
FROM generate_series(1, 2000) n
ON CONFLICT DO NOTHING;

ANALYZE;
