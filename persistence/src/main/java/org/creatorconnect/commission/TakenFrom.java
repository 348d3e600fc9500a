package org.creatorconnect.commission;

import org.creatorconnect.ledger.AccountKind;

/** From where a refund takes the affiliate's part. */
public enum TakenFrom {
    PENDING(AccountKind.AFFILIATE_PENDING, AccountKind.PLATFORM_FEES_PENDING),
    PAYABLE(AccountKind.AFFILIATE_PAYABLE, AccountKind.PLATFORM_FEES),
    /** The money is gone already: the affiliate owes it from now on. */
    DEBT(AccountKind.AFFILIATE_DEBT, AccountKind.PLATFORM_FEES);

    private final AccountKind affiliate;
    private final AccountKind fees;

    TakenFrom(AccountKind affiliate, AccountKind fees) {
        this.affiliate = affiliate;
        this.fees = fees;
    }

    /** The affiliate's account that is debited. */
    public AccountKind affiliateAccount() {
        return affiliate;
    }

    /** The account of the platform's fees that is debited. */
    public AccountKind feeAccount() {
        return fees;
    }
}
