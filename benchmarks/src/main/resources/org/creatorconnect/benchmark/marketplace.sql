-- A marketplace in which everything is called by its number, so that each run has the same one.
INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)
SELECT CAST(md5('merchant ' || n) AS uuid), 0, 'Shop ' || n, 'shop ' || n, 'SE', false, now() - interval '90 days'
FROM generate_series(1, ${merchants}) n;

INSERT INTO program (id, version, merchant_id, terms_version, effective_at, window_days, hold_days, default_rate,
                     platform_fee_rate, allowed_domains, validation_days)
SELECT CAST(md5('program ' || n) AS uuid), 0, CAST(md5('merchant ' || n) AS uuid), 1, now() - interval '90 days', 30, 15,
       0.07, 0.2, ARRAY['shop' || n || '.example'], 60
FROM generate_series(1, ${merchants}) n;

INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country, status, joined_at)
SELECT CAST(md5('affiliate ' || n) AS uuid), 0, 'Mara ' || n, 'mara ' || n, 'Mara Lind ' || n, 'SE', 'ACTIVE',
       now() - interval '90 days'
FROM generate_series(1, ${affiliates}) n;

INSERT INTO affiliate_role (affiliate_id, role)
SELECT CAST(md5('affiliate ' || n) AS uuid), CASE WHEN n % 3 = 0 THEN 'INFLUENCER' ELSE 'BUYER' END
FROM generate_series(1, ${affiliates}) n;

INSERT INTO product (id, version, merchant_id, reference, title, search_words, url, page, category, price_minor, currency,
                     in_stock, updated_at)
SELECT CAST(md5('product ' || n) AS uuid), 0, CAST(md5('merchant ' || 1 + n % ${merchants}) AS uuid), 'P-' || n,
       'Lamp ' || n, 'lamp ' || n, 'https://shop.example/' || n, 'shop.example/' || n, 'Kitchen', 1000 + n % 9000, 'EUR',
       true, now()
FROM generate_series(1, ${products}) n;

INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url, sub_ids, created_at)
SELECT CAST(md5('link ' || n) AS uuid), 0, substr(md5('link ' || n), 1, 10), CAST(md5('affiliate ' || n) AS uuid),
       CAST(md5('merchant ' || 1 + n % ${merchants}) AS uuid), 'https://shop' || 1 + n % ${merchants} || '.example/mug',
       '{"","","","",""}', now() - interval '60 days'
FROM generate_series(1, ${affiliates}) n;

SELECT open_click_days(array_agg(CAST(now() AT TIME ZONE 'UTC' AS date) - n)) FROM generate_series(0, 61) n;
INSERT INTO click (link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids)
SELECT CAST(md5('link ' || 1 + n % ${affiliates}) AS uuid), now() - (n % 5184000) * interval '1 second', n,
       decode(md5('visitor ' || n), 'hex'), 'PERSON', false, 'PAYABLE', '{"","","","",""}'
FROM generate_series(1, ${clicks}) n;

ANALYZE;
