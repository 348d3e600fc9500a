package org.creatorconnect.launcher.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creatorconnect.launcher.demo.Creator.Kind;

/** Links, clicks and orders of each day; orders complete after some days, a few are refunded. */
final class DemoSales {

    private record Link(Shop shop, String code) {}

    private record Open(Shop shop, String order, String line, int price, int completesOn) {}

    private static final int CLICKS_A_DAY = 24;

    private final List<Shop> shops;
    private final List<Creator> creators;
    private final Random random;
    private final List<Link> links = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int orders;

    DemoSales(List<Shop> shops, List<Creator> creators, Random random) {
        this.shops = shops;
        this.creators = creators;
        this.random = random;
    }

    /** Everybody makes two links. */
    void makeLinks() {
        for (int i = 0; i < creators.size() * 2; i++) {
            Creator creator = creators.get(i % creators.size());
            Shop shop = shops.get((i * 5 + i / creators.size()) % shops.size());
            Shop.Item item = shop.items().get(i % shop.items().size());
            String code =
                    creator.api()
                            .post(
                                    "links",
                                    "{\"merchantId\": \"%s\", \"targetUrl\": \"https://%s/p/%s\", \"sub1\": \"bio\"%s}"
                                            .formatted(
                                                    shop.id(),
                                                    shop.domain(),
                                                    item.reference(),
                                                    community(creator)))
                            .getString("code");
            links.add(new Link(shop, code));
        }
    }

    /** Group owners share their links in their community. */
    private static String community(Creator creator) {
        return creator.kind() == Kind.GROUP_OWNER
                ? ", \"channelId\": \"" + DemoChannels.channel(creator) + "\""
                : "";
    }

    /** One day of visitors. */
    void live(int day, Instant now) {
        complete(day);
        int clicks = CLICKS_A_DAY + random.nextInt(16) + day / 6;
        for (int i = 0; i < clicks; i++) {
            // A few links are loved more than others.
            Link link = links.get((int) (links.size() * Math.pow(random.nextDouble(), 2)));
            Optional<String> click = creators.get(0).api().click(link.code(), day + "-" + i);
            if (click.isPresent() && random.nextInt(100) < 22) {
                order(link.shop(), click.get(), day, now);
            }
        }
    }

    private void order(Shop shop, String click, int day, Instant now) {
        Shop.Item item = shop.items().get(random.nextInt(shop.items().size()));
        int price = item.price() * (1 + random.nextInt(3));
        String reference = "SO-" + (100_000 + orders++);
        shop.api()
                .post(
                        "merchants/" + shop.id() + "/orders",
                        ("{\"reference\": \"%s\", \"orderedAt\": \"%s\", \"currency\": \"%s\", \"clickId\": \"%s\","
                                        + " \"buyerReference\": \"b%d\", \"lines\": [{\"reference\": \"1\","
                                        + " \"productReference\": \"%s\", \"quantity\": 1, \"grossAmount\": \"%s\","
                                        + " \"coupons\": \"%s\", \"tax\": \"%s\", \"shipping\": \"%s\"}]}")
                                .formatted(
                                        reference,
                                        now.plusSeconds(1),
                                        shop.currency(),
                                        click,
                                        random.nextInt(5000),
                                        item.reference(),
                                        Words.amount(price, shop.currency()),
                                        Words.amount(0, shop.currency()),
                                        Words.amount(price / 6, shop.currency()),
                                        Words.amount(0, shop.currency())));
        open.add(new Open(shop, reference, "1", price, day + 2 + random.nextInt(4)));
    }

    private void complete(int day) {
        for (int i = open.size(); i > 0; i--) {
            Open order = open.remove();
            if (order.completesOn() > day) {
                open.add(order);
            } else {
                end(order);
            }
        }
    }

    private void end(Open order) {
        int fate = random.nextInt(100);
        String events = "merchants/" + order.shop().id() + "/orders/" + order.order() + "/events";
        if (fate < 4) {
            order.shop().api().post(events, "{\"reference\": \"C\", \"type\": \"CANCELED\"}");
            return;
        }
        order.shop().api().post(events, "{\"reference\": \"D\", \"type\": \"COMPLETED\"}");
        if (fate < 12) {
            order.shop()
                    .api()
                    .post(
                            events,
                            "{\"reference\": \"R\", \"type\": \"REFUNDED\", \"lines\": [{\"reference\": \"1\", \"amount\": \"%s\"}]}"
                                    .formatted(
                                            Words.amount(
                                                    order.price() / 2, order.shop().currency())));
        }
    }
}
