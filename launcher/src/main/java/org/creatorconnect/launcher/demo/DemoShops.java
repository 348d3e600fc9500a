package org.creatorconnect.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twelve merchants, one of them the marketplace's own, with some 500 products. */
final class DemoShops {

    private static final List<String> NAMES =
            List.of(
                    "Aurora Home:SEK",
                    "Nordlicht Audio:GBP",
                    "Meridian Basics:USD",
                    "Fjell Outdoor:SEK",
                    "Tiny Orbit:USD",
                    "Casa Verde:GBP",
                    "Kumo Kitchen:JPY",
                    "Atlas Bikes:USD",
                    "Luma Light:USD",
                    "Saffron Spa:GBP",
                    "Polder Paper:USD",
                    "Brisa Wear:USD");
    private static final List<String> KINDS =
            List.of(
                    "lamp", "mug", "chair", "bag", "speaker", "blanket", "bottle", "clock",
                    "shelf");
    private static final List<String> LOOKS =
            List.of("Oak", "Linen", "Copper", "Forest", "Sky", "Stone", "Amber", "Coral", "Night");
    static final String HOUSE_BRAND = "Meridian Basics";
    private static final int PRODUCTS = 42;

    private final DemoApi operator;

    DemoShops(DemoApi operator) {
        this.operator = operator;
    }

    List<Shop> open() {
        List<Shop> shops = new ArrayList<>();
        for (String name : NAMES) {
            String[] parts = name.split(":", 2);
            shops.add(open(parts[0], parts[1], shops.size()));
        }
        return shops;
    }

    private Shop open(String name, String currency, int number) {
        String domain = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        Shop shop = account(name, currency, domain, number);
        shop.api()
                .put(
                        "merchants/" + shop.id() + "/program",
                        "{\"holdDays\": 15, \"windowDays\": 30, \"defaultRate\": \"0.0"
                                + (4 + number % 5)
                                + "\", \"allowedDomains\": [\""
                                + domain
                                + "\"]}");
        operator.as("demo-finance")
                .post(
                        "merchants/" + shop.id() + "/deposits",
                        "{\"reference\": \"OPENING\", \"amount\": "
                                + Words.money(
                                        currency.equals("JPY") ? "6000000" : "60000.00", currency)
                                + "}");
        shop.api().put("merchants/" + shop.id() + "/products", products(shop));
        return shop;
    }

    private Shop houseBrand(String name, String currency, String domain, List<Shop.Item> items) {
        String id =
                operator.post(
                                "merchants",
                                "{\"name\": \""
                                        + name
                                        + "\", \"country\": \"NL\", \"houseBrand\": true}")
                        .getString("id");
        return new Shop(operator, id, name, currency, domain, items);
    }

    private Shop account(String name, String currency, String domain, int number) {
        List<Shop.Item> items = items(name, currency, number);
        if (number < 2) {
            DemoApi own = operator.as(number == 0 ? "demo-merchant" : "demo-merchant2");
            String id = own.get("me").getString("merchantId");
            return new Shop(own, id, name, currency, domain, items);
        }
        if (name.equals(HOUSE_BRAND)) {
            return houseBrand(name, currency, domain, items);
        }
        JsonObject account =
                operator.post(
                        "demo/accounts",
                        "{\"type\": \"MERCHANT\", \"username\": \"%s\", \"displayName\": \"%s\"}"
                                .formatted(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name));
        DemoApi own = operator.as(account.getString("token"));
        return new Shop(own, account.getString("merchantId"), name, currency, domain, items);
    }

    private static List<Shop.Item> items(String name, String currency, int number) {
        List<Shop.Item> items = new ArrayList<>();
        for (int i = 0; i < PRODUCTS; i++) {
            String title =
                    LOOKS.get(i % LOOKS.size()) + " " + KINDS.get((i + number) % KINDS.size());
            int price = (9 + (i * 17 + number * 5) % 140) * (currency.equals("JPY") ? 150 : 1);
            items.add(
                    new Shop.Item(
                            name.substring(0, 2).toUpperCase(Locale.ROOT) + "-" + i, title, price));
        }
        return items;
    }

    private static String products(Shop shop) {
        JsonArrayBuilder products = Json.createArrayBuilder();
        for (Shop.Item item : shop.items()) {
            products.add(
                    Json.createObjectBuilder()
                            .add("reference", item.reference())
                            .add("title", item.title())
                            .add("url", "https://" + shop.domain() + "/p/" + item.reference())
                            .add(
                                    "category",
                                    KINDS.get(Math.abs(item.title().hashCode()) % KINDS.size()))
                            .add(
                                    "price",
                                    Json.createObjectBuilder()
                                            .add(
                                                    "amount",
                                                    Words.amount(item.price(), shop.currency()))
                                            .add("currency", shop.currency())));
        }
        return products.build().toString();
    }
}
