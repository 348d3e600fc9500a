package org.creatorconnect.order;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;

/** More would be given back than was paid. */
public final class RefundExceedsLine extends Refusal {

    private static final long serialVersionUID = 1L;

    public RefundExceedsLine(String line, Money left, Money asked) {
        super(
                Kind.UNPROCESSABLE,
                "REFUND_EXCEEDS_LINE",
                "Of " + line + " " + left + " can still be refunded, not " + asked + ".");
    }
}
