package org.creatorconnect.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Coupon codes of the first shops in every state, and orders that name them. */
final class DemoCoupons {

    private static final int ORDERS = 6;

    private final List<Shop> shops;
    private final List<Creator> creators;
    private int orders;

    DemoCoupons(List<Shop> shops, List<Creator> creators) {
        this.shops = shops;
        this.creators = creators;
    }

    /** The codes of the two shops that people sign in to first. */
    void make(Instant now) {
        for (int i = 0; i < 2; i++) {
            of(shops.get(i), i == 0 ? "AURORA" : "NORD", now);
        }
    }

    private void of(Shop shop, String name, Instant now) {
        make(
                shop,
                name + "-SPRING",
                creators.get(0),
                "\"percent\": \"0.10\", \"quantity\": 500",
                now);
        String rested =
                make(
                        shop,
                        name + "-SET",
                        creators.get(1),
                        "\"amount\": "
                                + price(shop, 500)
                                + ", \"minimumSpend\": "
                                + price(shop, 5000),
                        now);
        String leaked = make(shop, name + "-VIP", creators.get(0), "\"percent\": \"0.20\"", now);
        String over = make(shop, name + "-OPEN", creators.get(1), "\"percent\": \"0.15\"", now);
        make(shop, name + "-HOUSE", null, "\"percent\": \"0.05\"", now);
        for (int i = 0; i < ORDERS; i++) {
            order(shop, name + (i % 2 == 0 ? "-SPRING" : "-VIP"), now);
        }
        act(shop, rested, "pause", "{}");
        act(shop, leaked, "rotation", "{\"code\": \"" + name + "-VIP2\"}");
        act(shop, over, "end", "{}");
    }

    private static String make(Shop shop, String code, Creator owner, String terms, Instant now) {
        String whose = owner == null ? "" : "\"affiliateId\": \"" + owner.id() + "\", ";
        return shop.api()
                .post(
                        "merchants/" + shop.id() + "/coupons",
                        "{\"code\": \"%s\", %s\"endsAt\": \"%s\", %s}"
                                .formatted(code, whose, now.plus(Duration.ofDays(90)), terms))
                .getString("id");
    }

    private static void act(Shop shop, String id, String act, String body) {
        shop.api().post("merchants/" + shop.id() + "/coupons/" + id + "/" + act, body);
    }

    private static String price(Shop shop, int minor) {
        return "{\"amount\": \"%s\", \"currency\": \"%s\"}"
                .formatted(Words.amount(minor, shop.currency()), shop.currency());
    }

    private void order(Shop shop, String code, Instant now) {
        Shop.Item item = shop.items().get(orders % shop.items().size());
        shop.api()
                .post(
                        "merchants/" + shop.id() + "/orders",
                        ("{\"reference\": \"CO-%d\", \"orderedAt\": \"%s\", \"currency\": \"%s\","
                                        + " \"couponCode\": \"%s\", \"lines\": [{\"reference\": \"1\","
                                        + " \"productReference\": \"%s\", \"quantity\": 1, \"grossAmount\": \"%s\"}]}")
                                .formatted(
                                        7_000 + orders++,
                                        now.plusSeconds(1),
                                        shop.currency(),
                                        code,
                                        item.reference(),
                                        Words.amount(item.price(), shop.currency())));
    }
}
