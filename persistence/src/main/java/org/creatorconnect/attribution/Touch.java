package org.creatorconnect.attribution;

import java.util.Optional;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.coupon.CouponOffer;
import org.creatorconnect.link.LinkOwner;

/**
 * Something an order names that may have brought it.
 *
 * @param reference the click id or code as the shop told it
 * @param clickId what the click id says; empty when it is none of ours
 * @param owner whose link it was; empty when there is no such link
 * @param coupon the merchant's code; empty when it has none such
 */
public record Touch(
        CandidateKind kind,
        String reference,
        Optional<ClickId> clickId,
        Optional<LinkOwner> owner,
        Optional<CouponOffer> coupon) {

    /** A click, or a code that the merchant does not have. */
    public Touch(
            CandidateKind kind,
            String reference,
            Optional<ClickId> clickId,
            Optional<LinkOwner> owner) {
        this(kind, reference, clickId, owner, Optional.empty());
    }

    /** A code of the merchant. */
    public static Touch of(String reference, CouponOffer coupon) {
        return new Touch(
                CandidateKind.COUPON,
                reference,
                Optional.empty(),
                Optional.empty(),
                Optional.of(coupon));
    }
}
