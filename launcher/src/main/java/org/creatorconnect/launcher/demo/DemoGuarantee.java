package org.creatorconnect.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/**
 * Two creators with a guarantee: sales of the first bring more than the fee, those of the second do
 * not yet.
 */
final class DemoGuarantee {

    private static final int[] BEYOND_THE_FEE = {900, 700, 800, 400, 600};
    private static final int[] WITHIN_THE_FEE = {500, 300};

    private final TaskBoard board = new TaskBoard();
    private final Shop shop;
    private final List<Creator> influencers;
    private int orders;

    DemoGuarantee(Shop shop, List<Creator> creators) {
        this.shop = shop;
        this.influencers = creators.stream().filter(one -> one.kind() == Kind.INFLUENCER).toList();
    }

    void present(Instant now) {
        sell(influencers.get(0), BEYOND_THE_FEE, now);
        sell(influencers.get(1), WITHIN_THE_FEE, now);
    }

    private void sell(Creator creator, int[] prices, Instant now) {
        String task = board.publishGuarantee(shop, Brief.ALL.get(6), creator.platform(), now);
        String assignment = board.agree(shop, creator, task);
        String code = link(creator, task);
        for (int price : prices) {
            String visitor = "guarantee-" + orders + creator.platform();
            creator.api().click(code, visitor).ifPresent(click -> order(click, price, now));
        }
        board.submit(creator, assignment);
    }

    private String link(Creator creator, String task) {
        String page = "https://" + shop.domain() + "/p/" + shop.items().get(0).reference();
        return creator.api()
                .post(
                        "links",
                        Json.createObjectBuilder()
                                .add("targetUrl", page)
                                .add("taskId", task)
                                .build()
                                .toString())
                .getString("code");
    }

    private void order(String click, int price, Instant now) {
        JsonObject line =
                Json.createObjectBuilder()
                        .add("reference", "1")
                        .add("productReference", shop.items().get(0).reference())
                        .add("quantity", 1)
                        .add("grossAmount", Words.amount(price, shop.currency()))
                        .add("coupons", Words.amount(0, shop.currency()))
                        .add("tax", Words.amount(price / 6, shop.currency()))
                        .add("shipping", Words.amount(0, shop.currency()))
                        .build();
        shop.api()
                .post(
                        "merchants/" + shop.id() + "/orders",
                        Json.createObjectBuilder()
                                .add("reference", "GU-" + (1 + orders++))
                                .add("orderedAt", now.plusSeconds(1).toString())
                                .add("currency", shop.currency())
                                .add("clickId", click)
                                .add("lines", Json.createArrayBuilder().add(line))
                                .build()
                                .toString());
    }
}
