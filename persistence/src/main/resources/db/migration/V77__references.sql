-- White space around a reference is no part of it. References of before lose it where nothing else
-- has that name; where two would become one, both were booked already and keep their spelling, so
-- that neither hides the other.
CREATE FUNCTION plain_reference(given text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT regexp_replace(given,
    '^[\s\u0085\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]+|[\s\u0085\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]+$',
    '', 'g') $$;

UPDATE shop_order o SET reference = plain_reference(o.reference)
WHERE o.reference <> plain_reference(o.reference) AND plain_reference(o.reference) <> ''
  AND (SELECT count(*) FROM shop_order x
       WHERE x.merchant_id = o.merchant_id AND plain_reference(x.reference) = plain_reference(o.reference)) = 1;
UPDATE deposit d SET reference = plain_reference(d.reference)
WHERE d.reference <> plain_reference(d.reference) AND plain_reference(d.reference) <> ''
  AND (SELECT count(*) FROM deposit x
       WHERE x.merchant_id = d.merchant_id AND plain_reference(x.reference) = plain_reference(d.reference)) = 1;
UPDATE product p SET reference = plain_reference(p.reference)
WHERE p.reference <> plain_reference(p.reference) AND plain_reference(p.reference) <> ''
  AND (SELECT count(*) FROM product x
       WHERE x.merchant_id = p.merchant_id AND plain_reference(x.reference) = plain_reference(p.reference)) = 1;
UPDATE order_event e SET reference = plain_reference(e.reference)
WHERE e.reference <> plain_reference(e.reference) AND plain_reference(e.reference) <> ''
  AND NOT starts_with(plain_reference(e.reference), 'system:')
  AND (SELECT count(*) FROM order_event x
       WHERE x.order_id = e.order_id AND plain_reference(x.reference) = plain_reference(e.reference)) = 1;
UPDATE order_line l SET reference = plain_reference(l.reference)
WHERE l.reference <> plain_reference(l.reference) AND plain_reference(l.reference) <> ''
  AND (SELECT count(*) FROM order_line x
       WHERE x.order_id = l.order_id AND plain_reference(x.reference) = plain_reference(l.reference)) = 1;
UPDATE order_line SET product_reference = plain_reference(product_reference)
WHERE product_reference <> plain_reference(product_reference) AND plain_reference(product_reference) <> '';
DROP FUNCTION plain_reference(text);
