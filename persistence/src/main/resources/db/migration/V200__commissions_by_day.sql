-- Orders and commissions summed by day, so that reports do not read them one by one. What counts of a line is
-- written once more as it was counted; what changes names its order in the transaction that changes it, and is
-- counted anew within a minute.

-- What counts now: a line of an order that earns a creator something, with the part of their agency beside it.
--   ordered_on, clicked_on, approved_on   its days (UTC): of the order, of the click that won (of the order when it
--                                         was a code), of the approval when there was one
--   pending    what is kept and was not approved yet
--   approved   what is kept and was approved, paid out or not
--   reversed   what was taken back of the original; the three add up to it
CREATE VIEW commission_line AS
SELECT c.order_id, c.line_id, c.affiliate_id, c.merchant_id, m.affiliate_id AS agency_id, c.link_id,
       l.product_reference AS product, o.status, c.currency,
       CAST(o.ordered_at AT TIME ZONE 'UTC' AS date) AS ordered_on,
       CAST(coalesce(a.touched_at, o.ordered_at) AT TIME ZONE 'UTC' AS date) AS clicked_on,
       CAST(c.approved_at AT TIME ZONE 'UTC' AS date) AS approved_on,
       CASE WHEN c.status = 'PENDING' THEN c.kept_minor ELSE 0 END AS pending_minor,
       CASE WHEN c.status IN ('APPROVED', 'IN_PAYOUT', 'PAID') THEN c.kept_minor ELSE 0 END AS approved_minor,
       c.original_minor - c.kept_minor AS reversed_minor,
       CASE WHEN m.status = 'PENDING' THEN m.kept_minor ELSE 0 END AS agency_pending_minor,
       CASE WHEN m.status IN ('APPROVED', 'IN_PAYOUT', 'PAID') THEN m.kept_minor ELSE 0 END AS agency_approved_minor,
       coalesce(m.original_minor - m.kept_minor, 0) AS agency_reversed_minor
FROM commission c
JOIN shop_order o ON o.id = c.order_id
JOIN order_line l ON l.id = c.line_id
LEFT JOIN attribution_candidate a ON a.order_id = c.order_id AND a.won
LEFT JOIN commission m ON m.order_id = c.order_id AND m.line_id = c.line_id AND m.beneficiary = 'MCN'
     AND m.contract_id = c.contract_id
WHERE c.beneficiary = 'CREATOR' AND c.zero_reason IS NULL;

-- What of an order is in the sums.
CREATE TABLE commission_counted (
    order_id              uuid   NOT NULL REFERENCES shop_order,
    line_id               uuid   NOT NULL REFERENCES order_line,
    affiliate_id          uuid   NOT NULL REFERENCES affiliate,
    merchant_id           uuid   NOT NULL REFERENCES merchant,
    agency_id             uuid REFERENCES affiliate,
    link_id               uuid REFERENCES tracking_link,
    product               text   NOT NULL,
    status                text   NOT NULL,
    currency              text   NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    ordered_on            date   NOT NULL,
    clicked_on            date   NOT NULL,
    approved_on           date,
    pending_minor         bigint NOT NULL,
    approved_minor        bigint NOT NULL,
    reversed_minor        bigint NOT NULL,
    agency_pending_minor  bigint NOT NULL,
    agency_approved_minor bigint NOT NULL,
    agency_reversed_minor bigint NOT NULL
);
CREATE INDEX commission_counted_order ON commission_counted (order_id);

-- The sums, by what a day is taken of. An order counts once in a row of all its products (whose product is empty),
-- and once in the row of each product.
CREATE TABLE commission_day (
    basis                 text   NOT NULL CHECK (basis IN ('ORDER', 'CLICK', 'APPROVAL')),
    day                   date   NOT NULL,
    currency              text   NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    merchant_id           uuid   NOT NULL REFERENCES merchant,
    affiliate_id          uuid   NOT NULL REFERENCES affiliate,
    agency_id             uuid REFERENCES affiliate,
    link_id               uuid REFERENCES tracking_link,
    status                text   NOT NULL,
    product               text   NOT NULL,
    orders                bigint NOT NULL,
    pending_minor         bigint NOT NULL,
    approved_minor        bigint NOT NULL,
    reversed_minor        bigint NOT NULL,
    agency_pending_minor  bigint NOT NULL,
    agency_approved_minor bigint NOT NULL,
    agency_reversed_minor bigint NOT NULL,
    UNIQUE NULLS NOT DISTINCT (basis, day, currency, merchant_id, affiliate_id, agency_id, link_id, status, product)
);
-- A merchant's, an affiliate's and an agency's days.
CREATE INDEX commission_day_merchant ON commission_day (merchant_id, basis, currency, day);
CREATE INDEX commission_day_affiliate ON commission_day (affiliate_id, basis, currency, day);
CREATE INDEX commission_day_agency ON commission_day (agency_id, basis, currency, day) WHERE agency_id IS NOT NULL;
-- What nothing counts in any more is taken away.
CREATE INDEX commission_day_empty ON commission_day (day) WHERE orders = 0;

-- Orders whose sums are due: a row for each statement that changed something of one, so that nobody waits for
-- anybody else's.
CREATE TABLE commission_uncounted (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id uuid NOT NULL
);

CREATE FUNCTION commission_is_uncounted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO commission_uncounted (order_id) SELECT DISTINCT order_id FROM made WHERE zero_reason IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER commission_is_uncounted AFTER INSERT ON commission
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION commission_is_uncounted();

-- A payout changes thousands of commissions and none of what counts.
CREATE FUNCTION commission_counts_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO commission_uncounted (order_id)
    SELECT DISTINCT n.order_id FROM made n JOIN made_before b ON b.id = n.id
    WHERE n.zero_reason IS NULL
      AND (n.affiliate_id, n.kept_minor, n.approved_at, n.status = 'PENDING')
          IS DISTINCT FROM (b.affiliate_id, b.kept_minor, b.approved_at, b.status = 'PENDING');
    RETURN NULL;
END $$;
CREATE TRIGGER commission_counts_otherwise AFTER UPDATE ON commission
    REFERENCING OLD TABLE AS made_before NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION commission_counts_otherwise();

CREATE FUNCTION order_counts_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO commission_uncounted (order_id)
    SELECT n.id FROM made n JOIN made_before b ON b.id = n.id
    WHERE n.affiliate_id IS NOT NULL AND n.status <> b.status;
    RETURN NULL;
END $$;
CREATE TRIGGER order_counts_otherwise AFTER UPDATE ON shop_order
    REFERENCING OLD TABLE AS made_before NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION order_counts_otherwise();

-- Counts what is due, the oldest first, and answers how many orders that were; 0 while another does. One at a time
-- counts, so that what is taken out of the sums is what was put in.
CREATE FUNCTION count_commissions(most integer) RETURNS integer LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    due uuid[];
BEGIN
    IF NOT pg_try_advisory_xact_lock(200) THEN
        RETURN 0;
    END IF;
    WITH taken AS (
        DELETE FROM commission_uncounted WHERE id IN (SELECT id FROM commission_uncounted ORDER BY id LIMIT most)
        RETURNING order_id)
    SELECT array_agg(DISTINCT order_id) INTO due FROM taken;
    IF due IS NULL THEN
        RETURN 0;
    END IF;
    WITH fresh AS MATERIALIZED (SELECT * FROM commission_line WHERE order_id = ANY (due)),
    former AS (DELETE FROM commission_counted WHERE order_id = ANY (due) RETURNING *),
    kept AS (INSERT INTO commission_counted SELECT * FROM fresh),
    lines AS (SELECT 1 AS sign, * FROM fresh UNION ALL SELECT -1, * FROM former),
    orders AS (
        SELECT sign, order_id, b.basis, b.day, currency, merchant_id, affiliate_id, agency_id, link_id, status,
               CASE WHEN grouping(product) = 1 THEN '' ELSE product END AS product,
               sum(pending_minor) AS p, sum(approved_minor) AS a, sum(reversed_minor) AS r,
               sum(agency_pending_minor) AS ap, sum(agency_approved_minor) AS aa, sum(agency_reversed_minor) AS ar
        FROM lines CROSS JOIN LATERAL
             (VALUES ('ORDER', ordered_on), ('CLICK', clicked_on), ('APPROVAL', approved_on)) AS b(basis, day)
        WHERE b.day IS NOT NULL
        GROUP BY sign, order_id, b.basis, b.day, currency, merchant_id, affiliate_id, agency_id, link_id, status,
                 GROUPING SETS ((), (product)))
    INSERT INTO commission_day AS d
    SELECT basis, day, currency, merchant_id, affiliate_id, agency_id, link_id, status, product, sum(sign),
           sum(sign * p), sum(sign * a), sum(sign * r), sum(sign * ap), sum(sign * aa), sum(sign * ar)
    FROM orders GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    HAVING sum(sign) <> 0 OR sum(sign * p) <> 0 OR sum(sign * a) <> 0 OR sum(sign * r) <> 0
        OR sum(sign * ap) <> 0 OR sum(sign * aa) <> 0 OR sum(sign * ar) <> 0
    ON CONFLICT (basis, day, currency, merchant_id, affiliate_id, agency_id, link_id, status, product) DO UPDATE
    SET orders = d.orders + excluded.orders, pending_minor = d.pending_minor + excluded.pending_minor,
        approved_minor = d.approved_minor + excluded.approved_minor,
        reversed_minor = d.reversed_minor + excluded.reversed_minor,
        agency_pending_minor = d.agency_pending_minor + excluded.agency_pending_minor,
        agency_approved_minor = d.agency_approved_minor + excluded.agency_approved_minor,
        agency_reversed_minor = d.agency_reversed_minor + excluded.agency_reversed_minor;
    DELETE FROM commission_day
    WHERE orders = 0 AND pending_minor = 0 AND approved_minor = 0 AND reversed_minor = 0
      AND agency_pending_minor = 0 AND agency_approved_minor = 0 AND agency_reversed_minor = 0;
    RETURN cardinality(due);
END $$;
REVOKE EXECUTE ON FUNCTION count_commissions(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_commissions(integer) TO ${appRole};

GRANT SELECT ON commission_line TO ${appRole};
GRANT SELECT, INSERT, DELETE ON commission_counted, commission_uncounted TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON commission_day TO ${appRole};

-- All orders of before are there to be counted.
INSERT INTO commission_uncounted (order_id) SELECT DISTINCT order_id FROM commission WHERE zero_reason IS NULL;
SELECT count_commissions(2147483647);
-- Clicks of a period, over all links.
CREATE INDEX click_day_of_period ON click_day (day, link_id) INCLUDE (clicks, visitors);
