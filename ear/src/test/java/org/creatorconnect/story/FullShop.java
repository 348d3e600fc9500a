package org.creatorconnect.story;

import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * A merchant and a creator who work with each other so much that each of their lists has three
 * pages of two rows, and more than one that can still be decided.
 */
final class FullShop {

    private static final int PAGES = 3;
    private static final int ROWS = 2 * PAGES;

    private final Merchant merchant = Cast.merchant("5000.00");
    private final Creator creator = Cast.payableInfluencer();
    private final String run;

    FullShop() {
        deposits();
        feeds();
        orders();
        coupons();
        run = payouts();
        waiting();
        disputes();
        proposals();
        invitations();
    }

    Merchant merchant() {
        return merchant;
    }

    Creator creator() {
        return creator;
    }

    /** A run that paid the creator for several things, and other payees besides. */
    String run() {
        return run;
    }

    private void deposits() {
        for (int i = 1; i <= ROWS; i++) {
            Api.as("demo-finance")
                    .post(
                            "merchants/" + merchant.id() + "/deposits",
                            "{\"amount\": "
                                    + Cast.euro(i + "0.00")
                                    + ", \"reference\": \"lists-"
                                    + i
                                    + "\"}");
        }
    }

    private void feeds() {
        StringBuilder feed = new StringBuilder("id\ttitle\tlink\tprice\tavailability\n");
        for (int i = 1; i <= ROWS; i++) {
            feed.append(
                    "%1$d\tMug %1$d\thttps://shop.example/mug%1$d\t%1$d0.00 EUR\tin_stock\n"
                            .formatted(i));
            Feeds.take(merchant, feed.toString());
        }
        Feeds.take(merchant, "id\ttitle\tlink\tprice\n" + "x\tx\tx\tnothing\n".repeat(ROWS));
    }

    private void coupons() {
        for (int i = 1; i <= ROWS; i++) {
            merchant.api()
                    .post(
                            "merchants/" + merchant.id() + "/coupons",
                            ("{\"code\": \"LIST-%d\", \"affiliateId\": \"%s\", \"percent\": \"0.1\","
                                            + " \"endsAt\": \"2099-01-0%1$dT00:00:00Z\","
                                            + " \"startsAt\": \"2098-01-01T00:00:00Z\"}")
                                    .formatted(i, creator.id()));
        }
    }

    private void orders() {
        Shop shop = new Shop(merchant);
        for (int i = 1; i <= ROWS; i++) {
            String link = shop.link(creator, "mug" + i);
            shop.report(Shop.order("LIST-" + i, Shop.click(link)));
        }
    }

    /** The first pays come together, with those of others; the later ones one in each run. */
    private String payouts() {
        Api.as("demo-finance")
                .post("demo/payables", "{\"count\": 6, \"amount\": " + Cast.euro("50.00") + "}");
        for (int i = 1; i < ROWS; i++) {
            approved();
        }
        String first = Finance.approvedRun();
        for (int i = 1; i < ROWS; i++) {
            approved();
            Finance.approvedRun();
        }
        return first;
    }

    /** Content and applications that nobody has decided. */
    private void waiting() {
        Creator other = Cast.influencer();
        for (int i = 1; i <= PAGES; i++) {
            ContentToReview.submitted(merchant, "40.00", creator);
            ContentToReview.applied(ContentToReview.published(merchant, "30.00"), other);
        }
    }

    /** Rejected content that its creator disputes. */
    private void disputes() {
        for (int i = 1; i <= ROWS; i++) {
            ContentToReview content = ContentToReview.submitted(merchant, i + "0.00", creator);
            merchant.api()
                    .post(
                            "submissions/" + content.submission() + "/decision",
                            "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
            creator.api()
                    .post(
                            "assignments/"
                                    + merchant.api()
                                            .get("submissions/" + content.submission())
                                            .text("assignmentId")
                                    + "/disputes",
                            "{\"reasonCode\": \"OTHER\", \"statement\": \"It is what was asked for.\"}");
        }
    }

    /** What the creator proposes for assignments that run. */
    private void proposals() {
        for (int i = 1; i <= ROWS; i++) {
            String assignment =
                    merchant.api()
                            .post(
                                    "applications/"
                                            + ContentToReview.applied(
                                                    ContentToReview.published(merchant, i + "0.00"),
                                                    creator)
                                            + "/decision",
                                    "{\"decision\": \"ACCEPT\"}")
                            .text("assignmentId");
            creator.api()
                    .post(
                            "assignments/" + assignment + "/proposals",
                            "{\"fee\": " + Cast.euro(i + "5.00") + "}");
        }
    }

    /** Tasks that the creator is invited to. */
    private void invitations() {
        for (int i = 1; i <= ROWS; i++) {
            Invited.to(merchant, ContentToReview.published(merchant, "10.00"), creator, "");
        }
    }

    private void approved() {
        String submission = ContentToReview.submitted(merchant, "60.00", creator).submission();
        merchant.api()
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
    }
}
