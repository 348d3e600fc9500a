-- The release before knows no guarantees: it writes no row under one, and what it writes of others obeys these.
-- contract: commission_extra_of_cps kept since V31
-- contract: commission_recouped_by_share kept since V31
-- contract: commission_guarantee kept since V31
-- contract: commission_adjustment_amount_minor_check kept since V31
-- contract: commission_adjustment_fee_minor_check kept since V31
-- contract: commission_adjustment_own_reference kept since V61
-- contract: commission_adjustment_refund_by_a_shop kept since V31

-- GUARANTEE: a fee that is an advance on commissions. Of what the sales of its assignment earn in its currency, the
-- fee takes the first; what goes beyond comes on top and is all that their commissions keep.
ALTER TABLE task DROP CONSTRAINT task_compensation_check;
ALTER TABLE task ADD CONSTRAINT task_compensation_check
    CHECK (compensation IN ('FIXED_FEE', 'CPS', 'FEE_PLUS_CPS', 'GUARANTEE'));

-- Of each such assignment, what the fee counts for, and the sums of its lines; changed under its row's lock.
--   advance   what was and will be paid of the fee, in minor units
--   cps       what the lines keep by the formula of commissions, creator and agency together
--   extra     what of that comes on top, which is what the lines' commissions keep
--   lines     how many lines there are; steps: how often an own change moved something between them
CREATE TABLE guarantee (
    assignment_id uuid PRIMARY KEY REFERENCES assignment,
    version       integer NOT NULL,
    currency      text    NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    advance_minor bigint  NOT NULL CHECK (advance_minor >= 0),
    cps_minor     bigint  NOT NULL CHECK (cps_minor >= 0),
    extra_minor   bigint  NOT NULL,
    lines         bigint  NOT NULL CHECK (lines >= 0),
    steps         bigint  NOT NULL CHECK (steps >= 0),
    CONSTRAINT guarantee_extra_by_rule CHECK (extra_minor = greatest(0, cps_minor - advance_minor))
);
GRANT SELECT, INSERT, UPDATE ON guarantee TO ${appRole};

-- A line under a guarantee has a place among its lines, and knows what its formula keeps in whole and what the fee
-- takes of its beneficiary's part.
ALTER TABLE commission
    ADD COLUMN guarantee_id       uuid REFERENCES guarantee,
    ADD COLUMN guarantee_position bigint CHECK (guarantee_position > 0),
    ADD COLUMN cps_minor          bigint,
    ADD COLUMN recouped_minor     bigint,
    ADD CONSTRAINT commission_guaranteed_whole
        CHECK (num_nonnulls(guarantee_id, guarantee_position, cps_minor, recouped_minor) IN (0, 4)),
    ADD CONSTRAINT commission_extra_of_cps CHECK (guarantee_id IS NULL OR whole_minor BETWEEN 0 AND cps_minor),
    ADD CONSTRAINT commission_recouped_by_share CHECK (guarantee_id IS NULL
        OR recouped_minor = part_of_line(cps_minor, beneficiary, share_bps) - kept_minor AND recouped_minor >= 0);
-- The lines of a guarantee in their order; each place is one line's, with its agency's part beside it.
CREATE UNIQUE INDEX commission_guarantee ON commission (guarantee_id, guarantee_position, beneficiary)
    WHERE guarantee_id IS NOT NULL;

-- What the fee takes, and what it gives back, is an adjustment of its own.
ALTER TABLE commission_adjustment
    DROP CONSTRAINT commission_adjustment_cause_check,
    DROP CONSTRAINT commission_adjustment_amount_minor_check,
    DROP CONSTRAINT commission_adjustment_fee_minor_check,
    DROP CONSTRAINT commission_adjustment_own_reference,
    ADD CONSTRAINT commission_adjustment_cause_check
        CHECK (cause IN ('REFUND', 'CANCELLATION', 'NEVER_COMPLETED', 'RECOUPED', 'FEE_UNPAID')),
    ADD CONSTRAINT commission_adjustment_amount_minor_check
        CHECK (CASE WHEN cause = 'FEE_UNPAID' THEN amount_minor >= 0 ELSE amount_minor <= 0 END),
    ADD CONSTRAINT commission_adjustment_fee_minor_check
        CHECK (CASE WHEN cause = 'FEE_UNPAID' THEN fee_minor >= 0 ELSE fee_minor <= 0 END),
    ADD CONSTRAINT commission_adjustment_refund_by_a_shop
        CHECK (cause NOT IN ('RECOUPED', 'FEE_UNPAID') OR refund_minor = 0);
ALTER TABLE commission_adjustment ADD CONSTRAINT commission_adjustment_own_reference
    CHECK ((cause IN ('NEVER_COMPLETED', 'RECOUPED', 'FEE_UNPAID')) = starts_with(reference, 'system:')) NOT VALID;

-- What the fee took was not taken back: it is no part of what was reversed.
CREATE OR REPLACE VIEW commission_line AS
SELECT c.order_id, c.line_id, c.affiliate_id, c.merchant_id, m.affiliate_id AS agency_id, c.link_id,
       l.product_reference AS product, o.status, c.currency,
       CAST(o.ordered_at AT TIME ZONE 'UTC' AS date) AS ordered_on,
       CAST(coalesce(a.touched_at, o.ordered_at) AT TIME ZONE 'UTC' AS date) AS clicked_on,
       CAST(c.approved_at AT TIME ZONE 'UTC' AS date) AS approved_on,
       CASE WHEN c.status = 'PENDING' THEN c.kept_minor ELSE 0 END AS pending_minor,
       CASE WHEN c.status IN ('APPROVED', 'IN_PAYOUT', 'PAID') THEN c.kept_minor ELSE 0 END AS approved_minor,
       c.original_minor - c.kept_minor - coalesce(c.recouped_minor, 0) AS reversed_minor,
       CASE WHEN m.status = 'PENDING' THEN m.kept_minor ELSE 0 END AS agency_pending_minor,
       CASE WHEN m.status IN ('APPROVED', 'IN_PAYOUT', 'PAID') THEN m.kept_minor ELSE 0 END AS agency_approved_minor,
       coalesce(m.original_minor - m.kept_minor - coalesce(m.recouped_minor, 0), 0) AS agency_reversed_minor
FROM commission c
JOIN shop_order o ON o.id = c.order_id
JOIN order_line l ON l.id = c.line_id
LEFT JOIN attribution_candidate a ON a.order_id = c.order_id AND a.won
LEFT JOIN commission m ON m.order_id = c.order_id AND m.line_id = c.line_id AND m.beneficiary = 'MCN'
     AND m.contract_id = c.contract_id
WHERE c.beneficiary = 'CREATOR' AND c.zero_reason IS NULL;

-- A line that the fee takes whole keeps nothing before its refund and after it; what was reversed of it changes.
CREATE OR REPLACE FUNCTION commission_counts_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO commission_uncounted (order_id)
    SELECT DISTINCT n.order_id FROM made n JOIN made_before b ON b.id = n.id
    WHERE n.zero_reason IS NULL
      AND (n.affiliate_id, n.kept_minor, n.recouped_minor, n.approved_at, n.status = 'PENDING')
          IS DISTINCT FROM (b.affiliate_id, b.kept_minor, b.recouped_minor, b.approved_at, b.status = 'PENDING');
    RETURN NULL;
END $$;

-- No line is ever taken out from under its guarantee, and none keeps more by the formula than before.
CREATE FUNCTION commission_stays_guaranteed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.guarantee_id, OLD.guarantee_position) IS DISTINCT FROM (NEW.guarantee_id, NEW.guarantee_position)
       OR NEW.cps_minor > OLD.cps_minor THEN
        RAISE EXCEPTION 'the place of commission % under a guarantee stays', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER commission_stays_guaranteed BEFORE UPDATE ON commission
    FOR EACH ROW WHEN (OLD.guarantee_id IS NOT NULL OR NEW.guarantee_id IS NOT NULL)
    EXECUTE FUNCTION commission_stays_guaranteed();
