package org.creatorconnect.launcher.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/** Thirty tasks, each brought as far as its number says, so that every state is there. */
final class DemoTasks {

    private static final int COUNT = 30;
    private static final List<String> TITLES =
            List.of(
                    "Share our autumn sale",
                    "Cozy corner makeover",
                    "Unboxing on video",
                    "Five ways to use it",
                    "A day with it outdoors",
                    "Honest review after a week",
                    "Gift guide",
                    "Story with a code",
                    "Share the flash sale",
                    "Before and after");

    private final List<Shop> shops;
    private final List<Creator> influencers;
    private final List<String> campaigns = new ArrayList<>();

    DemoTasks(List<Shop> shops, List<Creator> creators) {
        this.shops = shops;
        this.influencers = creators.stream().filter(one -> one.kind() == Kind.INFLUENCER).toList();
    }

    /** Makes the task of this number; the tasks of a demo are spread over its days. */
    void make(int number, Instant now) {
        Shop shop = shops.get(number % shops.size());
        String task = draft(shop, number, now);
        if (number % 10 == 9) {
            return;
        }
        shop.api().post("tasks/" + task + "/publication", "");
        if (isCps(number)) {
            return;
        }
        play(shop, task, number);
    }

    int count() {
        return COUNT;
    }

    private void play(Shop shop, String task, int number) {
        Creator creator = influencers.get(number % influencers.size());
        String application =
                creator.api()
                        .post(
                                "tasks/" + task + "/applications",
                                "{\"pitch\": \"My followers ask for this\"}")
                        .getString("id");
        int way = number % 10;
        if (way == 1) {
            return;
        }
        if (way == 2) {
            shop.api()
                    .post(
                            "applications/" + application + "/decision",
                            "{\"decision\": \"REJECT\", \"reasonCode\": \"OTHER\"}");
            return;
        }
        String assignment =
                shop.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .getString("assignmentId");
        if (way != 3) {
            review(shop, creator, assignment, number);
        }
        if (way == 8) {
            shop.api().post("tasks/" + task + "/closure", "");
        }
    }

    private void review(Shop shop, Creator creator, String assignment, int number) {
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                "{\"contentUrl\": \"https://www.youtube.com/watch?v=demo"
                                        + number
                                        + "\", \"disclosure\": true}")
                        .getString("id");
        String decision =
                switch (number % 10) {
                    case 4 -> "";
                    case 5 ->
                            "{\"decision\": \"REQUEST_CHANGES\", \"reasonCode\": \"BRIEF_NOT_MET\"}";
                    case 6 -> "{\"decision\": \"REJECT\", \"reasonCode\": \"BRIEF_NOT_MET\"}";
                    default -> "{\"decision\": \"APPROVE\"}";
                };
        if (!decision.isEmpty()) {
            shop.api().post("submissions/" + submission + "/decision", decision);
        }
    }

    private String draft(Shop shop, int number, Instant now) {
        String day = now.toString().substring(0, 10);
        String end = now.plusSeconds(120L * 86_400).toString().substring(0, 10);
        String campaign =
                shop.api()
                        .post(
                                "campaigns",
                                "{\"merchantId\": \"%s\", \"name\": \"%s\", \"startsOn\": \"%s\", \"endsOn\": \"%s\", \"budget\": %s}"
                                        .formatted(
                                                shop.id(),
                                                TITLES.get(number % TITLES.size()),
                                                day,
                                                end,
                                                Words.money(
                                                        Words.amount(20_000, shop.currency()),
                                                        shop.currency())))
                        .getString("id");
        campaigns.add(campaign);
        String compensation =
                isCps(number)
                        ? "{\"type\": \"CPS\", \"rate\": \"0.1" + number % 3 + "\"}"
                        : "{\"type\": \"FIXED_FEE\", \"fee\": "
                                + Words.money(
                                        Words.amount(
                                                (120 + number * 10)
                                                        * (shop.currency().equals("JPY") ? 150 : 1),
                                                shop.currency()),
                                        shop.currency())
                                + "}";
        return shop.api()
                .post(
                        "campaigns/" + campaign + "/tasks",
                        "{\"title\": \"%s\", \"platform\": \"YOUTUBE\", \"slots\": 2, \"endsAt\": \"%sT00:00:00Z\", \"compensation\": %s}"
                                .formatted(TITLES.get(number % TITLES.size()), end, compensation))
                .getString("id");
    }

    /** Sharing a running promotion is paid by sale. */
    private static boolean isCps(int number) {
        return number % 10 == 0;
    }
}
