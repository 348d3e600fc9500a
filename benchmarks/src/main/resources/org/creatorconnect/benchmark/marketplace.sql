-- A marketplace in which everything is called by its number, so that each run has the same one.
INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)
SELECT CAST(md5('merchant ' || n) AS uuid), 0, 'Shop ' || n, 'shop ' || n, 'SE', false, now() - interval '90 days'
FROM generate_series(1, ${merchants}) n
ON CONFLICT DO NOTHING;

INSERT INTO program (id, version, merchant_id, terms_version, effective_at, window_days, hold_days, default_rate,
                     platform_fee_rate, allowed_domains, validation_days)
SELECT CAST(md5('program ' || n) AS uuid), 0, CAST(md5('merchant ' || n) AS uuid), 1, now() - interval '90 days', 30, 15,
       0.01 * (1 + n % 20), 0.2, ARRAY['shop' || n || '.example'], 60
FROM generate_series(1, ${merchants}) n
ON CONFLICT DO NOTHING;

INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country, status, joined_at)
SELECT CAST(md5('affiliate ' || n) AS uuid), 0, 'Mara ' || n, 'mara ' || n, 'Mara Lind ' || n, 'SE', 'ACTIVE',
       now() - interval '90 days'
FROM generate_series(1, ${affiliates}) n
ON CONFLICT DO NOTHING;

INSERT INTO affiliate_role (affiliate_id, role)
SELECT CAST(md5('affiliate ' || n) AS uuid), CASE WHEN n % 3 = 0 THEN 'INFLUENCER' ELSE 'BUYER' END
FROM generate_series(1, ${affiliates}) n
ON CONFLICT DO NOTHING;

-- Words of three syllables; few of them stand in many titles, and many in few.
CREATE FUNCTION pg_temp.word(number integer) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN (ARRAY['ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','ri','so','tu','va','we','xi','yo','zu'])[1 + number % 20]
        || (ARRAY['lan','mer','nik','pol','rus','tam','vel','wis','xon','zul','bar','cel','dim','for','gun','hal','jes','kip','lom','mug'])[1 + number / 20 % 20]
        || (ARRAY['a','e','i','o','u','an','en','in','on','un','ar','er','ir','or','ur','as','es','is','os','us','al','el','il','ol','ul','at','et','it','ot','ut','am','em','im','om','um','ak','ek','ik','ok','uk','ap','ep','ip','op','up','ad','ed','id','od','ud'])[1 + number / 400 % 50];

CREATE FUNCTION pg_temp.chance(number bigint, seed bigint) RETURNS double precision LANGUAGE sql IMMUTABLE
    RETURN (hashint8extended(number, seed) & 16777215) / CAST(16777216 AS double precision);

-- The first shops have a tenth of all products. What a product is follows from its number.
INSERT INTO product (id, version, merchant_id, reference, title, search_words, url, page, category, price_minor, currency,
                     rate, in_stock, sale_price_minor, ships_to, updated_at)
SELECT CAST(lpad(to_hex(1764000000000 + n * CAST(500 AS bigint)), 12, '0') || '7' || substr(md5('product ' || n), 1, 3) || 'a'
            || substr(md5('product ' || n), 5, 15) AS uuid), 0,
       CAST(md5('merchant ' || CASE WHEN n % 10 = 0 THEN 1 + n / 10 % 20 ELSE 1 + n % ${merchants} END) AS uuid), 'P-' || n,
       title || ' ' || n, lower(title) || ' ' || n || ' p', 'https://shop.example/' || n, 'shop.example/' || n,
       'Category ' || floor(40 * power(pg_temp.chance(n, 4), 2)), price,
       (ARRAY['EUR','EUR','EUR','EUR','USD','USD','USD','SEK','PLN','NOK'])[1 + n % 10],
       CASE WHEN n % 10 = 3 THEN 0.01 * (1 + n % 30) END, n % 12 <> 0, CASE WHEN n % 20 = 0 THEN price * 8 / 10 END,
       (ARRAY['', 'DE', 'DE AT CH', 'SE NO DK FI', 'US CA', 'US', 'PL DE', 'FR BE LU', 'GB IE', 'IS'])[1 + n / 7 % 10],
       now() - (n % 8000000) * interval '1 second'
FROM (SELECT n, initcap(CASE WHEN n % 50 = 0 THEN 'lamp' ELSE pg_temp.word(CAST(floor(400 * power(pg_temp.chance(n, 1), 3)) AS integer)) END
                 || ' ' || pg_temp.word(CAST(floor(4000 * power(pg_temp.chance(n, 2), 2)) AS integer))
                 || ' ' || pg_temp.word(CAST(floor(20000 * pg_temp.chance(n, 3)) AS integer))) AS title,
             CAST(exp(4 + 9 * pg_temp.chance(n, 5)) AS bigint) AS price
      FROM generate_series(1, ${products}) n OFFSET 0) named
ON CONFLICT DO NOTHING;
INSERT INTO category (name) SELECT 'Category ' || n FROM generate_series(0, 39) n ON CONFLICT DO NOTHING;

INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url, sub_ids, created_at)
SELECT CAST(md5('link ' || n) AS uuid), 0, substr(md5('link ' || n), 1, 10), CAST(md5('affiliate ' || n) AS uuid),
       CAST(md5('merchant ' || 1 + n % ${merchants}) AS uuid), 'https://shop' || 1 + n % ${merchants} || '.example/mug',
       '{"","","","",""}', now() - interval '60 days'
FROM generate_series(1, ${affiliates}) n
ON CONFLICT DO NOTHING;

SELECT open_click_days(array_agg(CAST(now() AT TIME ZONE 'UTC' AS date) - n)) FROM generate_series(0, 61) n;
INSERT INTO click (link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids)
SELECT CAST(md5('link ' || 1 + n % ${affiliates}) AS uuid), now() - (n % 5184000) * interval '1 second', n,
       decode(md5('visitor ' || n), 'hex'), 'PERSON', false, 'PAYABLE', '{"","","","",""}'
FROM generate_series(1, ${clicks}) n
ON CONFLICT DO NOTHING;

ANALYZE;
