package org.creatorconnect.ledger;

/** The two sides of a book. A posting's stored amount is positive on the debit side. */
public enum Side {
    DEBIT(1),
    CREDIT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** 1 for debit, -1 for credit: a stored amount times this is the amount seen from this side. */
    public int sign() {
        return sign;
    }
}
