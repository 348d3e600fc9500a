package org.creatorconnect.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tiers that creators rise to and fall from while the demo is lived, tags on some of them, and
 * searches that are kept.
 */
final class DemoTiers {

    private static final int EVERY = 10;

    private final DemoApi operator;
    private final List<Creator> creators;
    private String gold = "";

    DemoTiers(DemoApi operator, List<Creator> creators) {
        this.operator = operator;
        this.creators = creators;
    }

    /** Says on the first day what each takes, and moves people every few nights. */
    void live(int day) {
        if (day == 0) {
            open();
        }
        if (day % EVERY == EVERY - 1) {
            operator.post("tiers/pass", "");
        }
    }

    private void open() {
        rule(tier("Bronze", 10), "\"orders\": 1");
        rule(tier("Silver", 20), "\"orders\": 4");
        gold = tier("Gold", 30);
        rule(gold, "\"least\": {\"amount\": \"60.00\", \"currency\": \"USD\"}");
    }

    /** Tags some, keeps one by hand, and keeps searches with an act on one of them. */
    void present(Instant now) {
        String top = tag("Top seller", "GREEN");
        String watched = tag("To watch", "AMBER");
        tag("Autumn fair", "BLUE");
        put(top, creators.subList(0, 6));
        put(watched, creators.subList(4, 8));
        operator.post(
                "affiliates/" + creators.get(1).id() + "/tier",
                "{\"tierId\": \"%s\", \"note\": \"Agreed with the launch of the winter lamps\", \"until\": \"%s\"}"
                        .formatted(gold, now.plus(Duration.ofDays(60))));
        String influencers =
                segment(
                        "Influencers on YouTube",
                        "\"roles\": [\"INFLUENCER\"], \"platform\": \"YOUTUBE\"");
        segment("Top sellers", "\"tagId\": \"" + top + "\"");
        segment("Gold", "\"tierId\": \"" + gold + "\"");
        operator.post(
                "segments/" + influencers + "/acts",
                "{\"act\": \"PUT_ON\", \"tagId\": \"%s\"}".formatted(watched));
    }

    private String tier(String name, int rank) {
        return operator.post("tiers", "{\"name\": \"%s\", \"rank\": %d}".formatted(name, rank))
                .getString("id");
    }

    private void rule(String tier, String measure) {
        operator.post(
                "tiers/" + tier + "/rules",
                "{\"days\": 30, \"graceDays\": 14, %s}".formatted(measure));
    }

    private String tag(String name, String tone) {
        return operator.post("tags", "{\"name\": \"%s\", \"tone\": \"%s\"}".formatted(name, tone))
                .getString("id");
    }

    private void put(String tag, List<Creator> on) {
        operator.post(
                "tags/" + tag + "/affiliates",
                "{\"act\": \"PUT_ON\", \"affiliateIds\": [%s]}"
                        .formatted(
                                on.stream()
                                        .map(one -> "\"" + one.id() + "\"")
                                        .collect(Collectors.joining(", "))));
    }

    private String segment(String name, String conditions) {
        return operator.post("segments", "{\"name\": \"%s\", %s}".formatted(name, conditions))
                .getString("id");
    }
}
