package org.creatorconnect.story;

/** People made for one story, who sign in at the portal as the demo's own people do. */
public final class TestPeople {

    private TestPeople() {}

    /** Somebody who acts for a shop of their own; their user name. */
    public static String shop(String name) {
        return SignsIn.forMerchant(Cast.guest(name, "MERCHANT").text("merchantId"));
    }

    /** Somebody who joined as a creator with one proved channel; their user name. */
    public static String creator() {
        return SignsIn.forAffiliate(Cast.creator(1_000).id());
    }
}
