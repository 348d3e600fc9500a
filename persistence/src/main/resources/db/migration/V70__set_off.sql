-- A refund while a payout has the money is owed by the payee. When that payout ends without money,
-- the debt goes against what becomes payable again, so that nothing can be paid for a sale that was
-- given back. Each earning says how much it owes, each commission how it ends when it comes back.

ALTER TABLE earning
    ADD COLUMN owed_minor bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT earning_owes_at_most_itself CHECK (owed_minor BETWEEN 0 AND amount_minor);
ALTER TABLE commission
    ADD COLUMN ends_as text;

-- What refunds took of earnings that a posted payout has.
UPDATE earning e SET owed_minor = e.amount_minor - c.kept_minor
FROM commission c, payout p, payout_run r
WHERE e.source = 'COMMISSION' AND c.id = e.source_id AND e.amount_minor > c.kept_minor
  AND p.id = e.payout_id AND r.id = p.run_id AND r.status IN ('APPROVED', 'DISPATCHED', 'COMPLETED');

-- How a commission ends of which nothing stands: after the last that took from it.
CREATE FUNCTION commission_ends_as(commission uuid, paid bigint) RETURNS text LANGUAGE sql STABLE
    RETURN (SELECT CASE (array_agg(a.cause ORDER BY a.made_at DESC, a.id DESC))[1]
                       WHEN 'CANCELLATION' THEN 'ORDER_CANCELED'
                       WHEN 'NEVER_COMPLETED' THEN 'NEVER_COMPLETED' ELSE 'REFUNDED' END
            FROM commission_adjustment a WHERE a.commission_id = commission
            HAVING bool_or(a.cause <> 'REFUND') OR sum(a.refund_minor) >= paid);

UPDATE commission SET ends_as = commission_ends_as(id, paid_minor)
WHERE status IN ('IN_PAYOUT', 'PAID') AND kept_minor = 0;

-- Payouts that ended without money before: what was not set off then is set off now, by entries of
-- its own. A debt that other payouts have recovered meanwhile was taken from the payee's other
-- earnings; it stays payable, as an earning of its own. Runs that wait for approval and have
-- claimed such an earning find that they have changed.
DO $$
DECLARE
    at timestamptz := now() + coalesce((SELECT offset_ms FROM application_clock), 0) * interval '1 millisecond';
    found record;
    payable ledger_account;
    debt ledger_account;
    part bigint;
    entry bigint;
BEGIN
    FOR found IN
        SELECT e.id, e.affiliate_id, e.currency, e.source_id, e.payable_at, e.case_id, c.kept_minor, c.status,
               e.amount_minor - c.kept_minor AS excess, commission_ends_as(c.id, c.paid_minor) AS ends_as
        FROM earning e JOIN commission c ON c.id = e.source_id
        LEFT JOIN payout p ON p.id = e.payout_id LEFT JOIN payout_run r ON r.id = p.run_id
        WHERE e.source = 'COMMISSION' AND e.withdrawn_at IS NULL AND e.amount_minor > c.kept_minor
          AND (e.payout_id IS NULL OR r.status NOT IN ('APPROVED', 'DISPATCHED', 'COMPLETED'))
        ORDER BY e.id
    LOOP
        SELECT * INTO payable FROM ledger_account
        WHERE kind = 'AFFILIATE_PAYABLE' AND owner_id = found.affiliate_id AND currency = found.currency;
        SELECT * INTO debt FROM ledger_account
        WHERE kind = 'AFFILIATE_DEBT' AND owner_id = found.affiliate_id AND currency = found.currency;
        part := greatest(0, least(found.excess, coalesce(debt.balance, 0), coalesce(-payable.balance, 0)));
        IF part > 0 THEN
            INSERT INTO journal_entry (reference, kind, effective_at, recorded_at, digest)
            VALUES ('commission:' || found.source_id || ':set-off', 'DEBT_SET_OFF', at, at,
                    encode(sha256(convert_to(found.source_id || ' ' || part || ' ' || found.currency, 'UTF8')), 'hex'))
            RETURNING id INTO entry;
            INSERT INTO posting (entry_id, account_id, amount)
            VALUES (entry, payable.id, part), (entry, debt.id, -part);
            UPDATE ledger_account SET balance = balance + part WHERE id = payable.id;
            UPDATE ledger_account SET balance = balance - part WHERE id = debt.id;
        END IF;
        UPDATE earning SET amount_minor = found.kept_minor, version = version + 1,
                           payout_id = CASE WHEN found.kept_minor > 0 THEN payout_id END,
                           withdrawn_at = CASE WHEN found.kept_minor = 0 THEN at END
        WHERE id = found.id;
        IF found.excess > part THEN
            INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor, currency, payable_at, case_id)
            VALUES (gen_random_uuid(), 0, found.affiliate_id, 'ADJUSTMENT', found.source_id, found.excess - part,
                    found.currency, found.payable_at, found.case_id);
        END IF;
        IF found.kept_minor = 0 AND found.status = 'APPROVED' AND found.ends_as IS NOT NULL THEN
            UPDATE commission SET status = 'REVERSED', reversed_at = at, reversal_reason = found.ends_as,
                                  approves_at = NULL, version = version + 1
            WHERE id = found.source_id;
            INSERT INTO audit_pending (at, actor, action, subject_type, subject_id, detail)
            VALUES (at, 'system', 'COMMISSION_REVERSED', 'commission', CAST(found.source_id AS text), 'set off');
        END IF;
        INSERT INTO audit_pending (at, actor, action, subject_type, subject_id, detail)
        VALUES (at, 'system', 'COMMISSION_SET_OFF', 'commission', CAST(found.source_id AS text),
                part || ' ' || found.currency || ' in minor units against the debt');
    END LOOP;
END $$;

DROP FUNCTION commission_ends_as(uuid, bigint);

ALTER TABLE earning
    -- Only what a payout has can owe.
    ADD CONSTRAINT earning_owes_in_payout CHECK (owed_minor = 0 OR payout_id IS NOT NULL);
ALTER TABLE commission
    ADD CONSTRAINT commission_ends_when_it_comes_back
        CHECK (ends_as IS NULL OR (kept_minor = 0 AND status IN ('IN_PAYOUT', 'PAID')));

-- At commit: an open earning never exceeds what its commission keeps, and a reversed commission has
-- none. Looked at only when an earning opens or grows, or a commission shrinks or is reversed; both
-- rows are found by their keys.
CREATE FUNCTION open_earning_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found uuid;
BEGIN
    IF TG_TABLE_NAME = 'earning' THEN
        found := NEW.source_id;
    ELSE
        found := NEW.id;
    END IF;
    IF EXISTS (SELECT 1 FROM commission c
               JOIN (SELECT sum(e.amount_minor) AS open FROM earning e
                     WHERE e.source = 'COMMISSION' AND e.source_id = found
                       AND e.payout_id IS NULL AND e.withdrawn_at IS NULL) o
                 ON o.open > c.kept_minor OR (o.open IS NOT NULL AND c.status = 'REVERSED')
               WHERE c.id = found) THEN
        RAISE EXCEPTION 'more can be paid of commission % than it keeps', found USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER earning_is_kept_new AFTER INSERT ON earning DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.source = 'COMMISSION' AND NEW.payout_id IS NULL AND NEW.withdrawn_at IS NULL)
    EXECUTE FUNCTION open_earning_is_kept();
CREATE CONSTRAINT TRIGGER earning_is_kept AFTER UPDATE ON earning DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.source = 'COMMISSION' AND NEW.payout_id IS NULL AND NEW.withdrawn_at IS NULL
                       AND (OLD.payout_id IS NOT NULL OR OLD.withdrawn_at IS NOT NULL
                            OR NEW.amount_minor > OLD.amount_minor))
    EXECUTE FUNCTION open_earning_is_kept();
CREATE CONSTRAINT TRIGGER commission_keeps_its_earning AFTER UPDATE ON commission DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.kept_minor < OLD.kept_minor OR (NEW.status = 'REVERSED' AND OLD.status <> 'REVERSED'))
    EXECUTE FUNCTION open_earning_is_kept();
