-- Payments that may have been made although the books do not say so, because the database was set back to an earlier
-- moment: they are asked about before anything is sent, and none is made under another id. See decision 166.

-- Each moment the database was set back to, once.
CREATE TABLE books_restored (
    restored_to timestamptz PRIMARY KEY,
    found_at    timestamptz NOT NULL
);

-- The id is the instruction's: that of a payout, or of one that the books lost. Whose it was may be lost as well.
CREATE TABLE held_payment (
    id           uuid PRIMARY KEY,
    affiliate_id uuid        NOT NULL,
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint      NOT NULL CHECK (amount_minor > 0),
    held_at      timestamptz NOT NULL,
    -- By the real clock, as everything about messages.
    asked_at     timestamptz,
    proposed_by  uuid,
    released_by  uuid,
    released_at  timestamptz,
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    -- Two people, whatever the code does.
    CHECK (released_by IS NULL OR (proposed_by IS NOT NULL AND proposed_by <> released_by))
);
-- Whose payments stand in the way of a run.
CREATE INDEX held_payment_affiliate ON held_payment (affiliate_id) WHERE released_at IS NULL;

-- What may have been paid is not given up: its earnings would be paid again under another id.
CREATE FUNCTION held_payout_is_not_given_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM held_payment WHERE id = NEW.id AND released_at IS NULL) THEN
        RAISE EXCEPTION 'payout % may have been made before the books were restored', NEW.id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER held_payout_is_not_given_up BEFORE UPDATE OF status ON payout
    FOR EACH ROW WHEN (NEW.status = 'CANCELED') EXECUTE FUNCTION held_payout_is_not_given_up();

-- A further reason to be kept back from a run.
ALTER TABLE payout_exclusion
    DROP CONSTRAINT payout_exclusion_reason_check,
    ADD CONSTRAINT payout_exclusion_reason_check CHECK (reason IN
        ('BANNED', 'PAYMENT_HELD', 'BALANCE_DIFFERS', 'BELOW_MINIMUM', 'NO_PAYOUT_METHOD', 'NO_TAX_FORM',
         'NAME_UNVERIFIED', 'METHOD_COOLING'));

GRANT SELECT, INSERT ON books_restored TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON held_payment TO ${appRole};
