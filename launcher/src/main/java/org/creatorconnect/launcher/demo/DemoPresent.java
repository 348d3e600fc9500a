package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/**
 * What waits today, so that each of the demo's people finds something to do: roles and appeals to
 * decide, a run for the second person, a case and an unreadable report, a feed that was refused.
 */
final class DemoPresent {

    private static final String FOREIGN_FEED =
            "id\ttitle\tprice\n"
                    + "LAMP-1\tOak lamp\t49.00 SEK\n"
                    + "LAMP-2\tStone lamp\t59.00 SEK\n";
    private static final int ROLES = 3;

    private final DemoReports reports;
    private final List<Shop> shops;
    private final List<Creator> creators;
    private final DemoAppeals appeals;

    DemoPresent(
            DemoReports reports, List<Shop> shops, List<Creator> creators, DemoAppeals appeals) {
        this.reports = reports;
        this.appeals = appeals;
        this.shops = shops;
        this.creators = creators;
    }

    /**
     * Brings everybody's work on the table.
     *
     * @param paid a payout that was settled, about which the payment system contradicts itself
     */
    void live(DemoPayouts payouts, JsonObject paid, Instant now) {
        List<Creator> buyers =
                creators.stream().filter(one -> one.kind() == Kind.BUYER).skip(1).toList();
        buyers.stream().limit(ROLES).forEach(DemoPresent::applyAsAgency);
        appeals.live(buyers.subList(ROLES, ROLES + 3));
        appeals.ban(buyers.get(ROLES + 3), shops.get(0));
        shops.get(0).api().tsv("merchants/" + shops.get(0).id() + "/feeds", FOREIGN_FEED);
        payouts.propose("GBP");
        reports.unreadable();
        reports.contradicting(paid, now.toString());
    }

    private static void applyAsAgency(Creator creator) {
        creator.api()
                .post(
                        "affiliates/" + creator.id() + "/role-applications",
                        "{\"role\": \"MCN\", \"statement\": \"Registered agency, ask for %s at +49 30 1234567\"}"
                                .formatted(creator.name()));
    }
}
