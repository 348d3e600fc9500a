package org.creatorconnect.merchant;

/**
 * How a merchant's terms decide who earns an order.
 *
 * @param model which of the valid clicks is picked
 * @param couponPolicy when a code's owner goes before that pick
 */
public record AttributionTerms(AttributionModel model, CouponPolicy couponPolicy) {

    /** Those of a merchant that names none. */
    public static final AttributionTerms DEFAULT =
            new AttributionTerms(AttributionModel.LAST_CLICK, CouponPolicy.ALWAYS);
}
