package org.creatorconnect.launcher.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Lives ninety days, always the same ones. The product's clock stands ninety days back when this
 * begins and is at the present when it ends.
 */
public final class DemoHistory {

    private static final int DAYS = 90;
    private static final long SEED = 20_260_826;

    private final DemoApi operator;
    private final DemoReports reports;
    private final Consumer<String> progress;

    /**
     * @param broker host and AMQP port of the broker
     * @param password of the broker's user {@code payments}
     * @param progress is told about every tenth day
     */
    public DemoHistory(URI portal, String broker, String password, Consumer<String> progress) {
        this.operator = new DemoApi(portal, "demo-operator");
        this.reports = new DemoReports(broker, password);
        this.progress = progress;
    }

    /** Whether nobody has joined yet, so that there is a history to be lived. */
    public boolean isMissing() {
        return operator.get("affiliates?limit=1").getJsonArray("items").isEmpty();
    }

    public void live() {
        progress.accept("Demo data: 12 merchants with 500 products, 60 affiliates");
        // The house brand is looked after by the operator and sells on its own account.
        List<Shop> shops =
                new DemoShops(operator)
                        .open().stream()
                                .filter(shop -> !shop.name().equals(DemoShops.HOUSE_BRAND))
                                .toList();
        List<Creator> creators = new DemoCreators(operator).join();
        new DemoTeams(operator).join();
        DemoTasks tasks = new DemoTasks(shops, creators);
        DemoSales sales = new DemoSales(shops, creators, new Random(SEED));
        DemoPayouts payouts = new DemoPayouts(operator);
        DemoChannels channels = new DemoChannels(operator, creators);
        DemoCommunities communities = new DemoCommunities(operator, shops.get(0), creators);
        DemoRosters rosters = new DemoRosters(creators);
        DemoWebhooks webhooks = new DemoWebhooks(shops.get(0));
        DemoTiers tiers = new DemoTiers(operator, creators);
        sales.makeLinks();
        for (int day = 0; day < DAYS; day++) {
            tell(day);
            rosters.live(day);
            tiers.live(day);
            webhooks.live(day);
            sales.live(day, now());
            tasks.live(day, DAYS, now());
            channels.live(day);
            communities.live(day);
            pay(payouts, day);
            advance(day == DAYS - 1 ? untilPresent() : Duration.ofDays(1));
        }
        tasks.present(now(), creators);
        channels.present();
        communities.present(now());
        rosters.present();
        tiers.present(now());
        comeTogether(shops, creators);
        new DemoPresent(reports, shops, creators, new DemoAppeals(operator))
                .live(payouts, payouts.settled(), now());
        new DemoBystanders(operator).live();
    }

    /** Who has a guarantee, who gets a code, and who is found. */
    private void comeTogether(List<Shop> shops, List<Creator> creators) {
        new DemoGuarantee(shops.get(0), creators).present(now());
        new DemoCoupons(shops, creators).make(now());
        new DemoDiscovery(shops.get(0), creators).present();
    }

    private void tell(int day) {
        if (day % 10 == 0) {
            progress.accept("Demo data: day " + (day + 1) + " of " + DAYS);
        }
    }

    private static void pay(DemoPayouts payouts, int day) {
        if (day == 40 || day == 65 || day == 86) {
            payouts.pay("USD");
        }
    }

    private Instant now() {
        return Instant.parse(operator.get("demo/clock").getString("now"));
    }

    private Duration untilPresent() {
        Duration rest = Duration.between(now(), Clock.systemUTC().instant());
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private void advance(Duration by) {
        operator.post("demo/clock", "{\"advance\": \"" + by + "\"}");
    }
}
