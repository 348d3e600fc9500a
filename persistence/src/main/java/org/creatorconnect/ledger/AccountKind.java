package org.creatorconnect.ledger;

/**
 * The chart of accounts. Each kind has a natural side, on which its balance is shown; a floor of
 * zero on that side, which the database keeps; and either a stored balance or, for the hot accounts
 * of the platform, none, so that transactions do not queue for one row.
 */
public enum AccountKind {
    BANK(Side.DEBIT, false, false),
    MERCHANT_FUNDS(Side.CREDIT, true, true),
    MERCHANT_RECEIVABLE(Side.DEBIT, true, true),
    TASK_ESCROW(Side.CREDIT, true, true),
    ASSIGNMENT_ESCROW(Side.CREDIT, true, true),
    AFFILIATE_PENDING(Side.CREDIT, true, true),
    AFFILIATE_PAYABLE(Side.CREDIT, true, true),
    AFFILIATE_DEBT(Side.DEBIT, true, true),
    PAYOUT_IN_FLIGHT(Side.CREDIT, true, true),
    /** Kept per merchant, so that its floor can be stored without one row becoming hot. */
    PLATFORM_FEES_PENDING(Side.CREDIT, true, true),
    PLATFORM_FEES(Side.CREDIT, false, false),
    ADJUSTMENTS(Side.DEBIT, false, false);

    private final Side side;
    private final boolean floored;
    private final boolean stored;

    AccountKind(Side side, boolean floored, boolean stored) {
        this.side = side;
        this.floored = floored;
        this.stored = stored;
    }

    /** The side on which the balance is shown and normally lies. */
    public Side side() {
        return side;
    }

    /** Whether the natural balance may never fall below the account's floor, which starts at 0. */
    public boolean isFloored() {
        return floored;
    }

    /** Whether a running balance is stored; otherwise it is summed from the postings. */
    public boolean isStored() {
        return stored;
    }
}
