package org.creatorconnect.story;

/**
 * A coupon code with its owner, who can sign in at the portal.
 *
 * @param username of the creator whose it is
 */
public record KnownCoupon(String code, String username) {

    /** A merchant gives a new creator a code that takes 15 % off. */
    public static KnownCoupon make() {
        Cast.Merchant merchant = Cast.merchant("");
        Cast.Creator creator = Cast.creator(300);
        String code =
                merchant.api()
                        .post(
                                "merchants/" + merchant.id() + "/coupons",
                                ("{\"code\": \"OWN15\", \"affiliateId\": \"%s\", \"percent\": \"0.15\","
                                                + " \"endsAt\": \"2098-01-01T00:00:00Z\"}")
                                        .formatted(creator.id()))
                        .text("code");
        return new KnownCoupon(code, SignsIn.forAffiliate(creator.id()));
    }
}
