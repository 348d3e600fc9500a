package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.launcher.demo.Creator.Kind;

/** Sixty affiliates in all roles, on all platforms, in more than twenty countries. */
final class DemoCreators {

    private static final String BANK = "37040044";
    private static final String COUNTRY_IN_DIGITS = "131400";

    private static final int COUNT = 60;
    private static final List<String> KNOWN =
            List.of("buyer", "influencer", "influencer2", "groupowner", "mcn");
    private static final List<String> COUNTRIES =
            List.of(
                    "SE", "DE", "FR", "ES", "IT", "PL", "NL", "BE", "AT", "PT", "IE", "FI", "DK",
                    "NO", "CH", "GB", "US", "BR", "JP", "KR", "TR", "AE", "MX", "ZA");
    private static final List<String> FIRST =
            List.of(
                    "Mara", "Jonas", "Ines", "Tomek", "Aylin", "Camila", "Noa", "Priya", "Leo",
                    "Yuki");
    private static final List<String> LAST =
            List.of(
                    "Berg", "Weber", "Duarte", "Novak", "Demir", "Rocha", "Levi", "Nair", "Costa",
                    "Sato");
    private static final List<String> CHANNELS =
            List.of(
                    "YOUTUBE https://www.youtube.com/@",
                    "INSTAGRAM https://www.instagram.com/",
                    "TIKTOK https://www.tiktok.com/@",
                    "FACEBOOK https://www.facebook.com/",
                    "VK https://vk.com/");

    /** Where group owners have their communities. */
    private static final List<String> COMMUNITIES =
            List.of(
                    "FACEBOOK_GROUP https://www.facebook.com/groups/",
                    "VK_COMMUNITY https://vk.com/",
                    "TELEGRAM https://t.me/");

    private final DemoApi operator;

    DemoCreators(DemoApi operator) {
        this.operator = operator;
    }

    List<Creator> join() {
        List<Creator> creators = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            creators.add(join(i));
        }
        return creators;
    }

    private Creator join(int number) {
        String name = FIRST.get(number % 10) + " " + LAST.get((number / 10 + number) % 10);
        String country = COUNTRIES.get(number % COUNTRIES.size());
        DemoApi own = account(number, name);
        String id =
                own.post(
                                "affiliates",
                                "{\"displayName\": \"%s\", \"legalName\": \"%s\", \"country\": \"%s\"}"
                                        .formatted(name, name, country))
                        .getString("id");
        Kind kind = kind(number);
        proveChannel(own, id, number, kind);
        applyFor(own, id, number, kind);
        if (number % 7 != 6) {
            makePayable(own, id, number, name);
        }
        return new Creator(own, id, name, platform(number, kind), followers(number, kind), kind);
    }

    private static Kind kind(int number) {
        if (number < KNOWN.size()) {
            return List.of(Kind.BUYER, Kind.INFLUENCER, Kind.INFLUENCER, Kind.GROUP_OWNER, Kind.MCN)
                    .get(number);
        }
        return switch (number % 6) {
            case 0, 1, 2 -> Kind.INFLUENCER;
            case 3 -> Kind.GROUP_OWNER;
            case 4 -> number % 12 == 4 ? Kind.MCN : Kind.INFLUENCER;
            default -> Kind.BUYER;
        };
    }

    private DemoApi account(int number, String name) {
        if (number < KNOWN.size()) {
            return operator.as("demo-" + KNOWN.get(number));
        }
        String username = name.toLowerCase(Locale.ROOT).replace(' ', '.') + number;
        JsonObject account =
                operator.post(
                        "demo/accounts",
                        "{\"type\": \"AFFILIATE\", \"username\": \"%s\", \"displayName\": \"%s\"}"
                                .formatted(username, name));
        return operator.as(account.getString("token"));
    }

    private void proveChannel(DemoApi own, String id, int number, Kind kind) {
        String added =
                own.post(
                                "affiliates/" + id + "/channels",
                                "{\"platform\": \"%s\", \"url\": \"%sdemo%d\", \"community\": %b}"
                                        .formatted(
                                                platform(number, kind),
                                                channel(number, kind)[1],
                                                number,
                                                kind == Kind.GROUP_OWNER))
                        .getString("id");
        own.post("channels/" + added + "/proof", "");
        long followers = followers(number, kind);
        operator.post(
                "demo/channels/" + added,
                "{\"followers\": " + followers + ", \"showsCode\": true}");
        own.post("channels/" + added + "/verification", "");
    }

    private static long followers(int number, Kind kind) {
        return kind == Kind.INFLUENCER ? 11_000 + number * 1_900L : 300 + number * 70L;
    }

    private static String platform(int number, Kind kind) {
        return channel(number, kind)[0];
    }

    private static String[] channel(int number, Kind kind) {
        List<String> places = kind == Kind.GROUP_OWNER ? COMMUNITIES : CHANNELS;
        return places.get(number % places.size()).split(" ", 2);
    }

    private void applyFor(DemoApi own, String id, int number, Kind kind) {
        if (kind == Kind.BUYER) {
            return;
        }
        String application =
                own.post(
                                "affiliates/" + id + "/role-applications",
                                "{\"role\": \"%s\", \"statement\": \"Running since 2021\"}"
                                        .formatted(kind))
                        .getString("id");
        // The last to come wait for a reviewer, so that there is something to decide.
        if (kind != Kind.INFLUENCER && number < 45) {
            operator.as("demo-reviewer")
                    .post(
                            "role-applications/" + application + "/decision",
                            "{\"decision\": \"APPROVE\"}");
        }
    }

    private static void makePayable(DemoApi own, String id, int number, String name) {
        own.put(
                "affiliates/" + id + "/payout-method",
                "{\"type\": \"IBAN\", \"holder\": \"%s\", \"iban\": \"%s\", \"country\": \"DE\", \"town\": \"Berlin\"}"
                        .formatted(name, iban(number)));
        own.put(
                "affiliates/" + id + "/tax-form",
                "{\"kind\": \"SELF_CERTIFICATION\", \"taxId\": \"%011d\", \"country\": \"DE\"}"
                        .formatted(number));
    }

    /** A German account number with the check digits of ISO 13616 (ISO 7064 MOD 97-10). */
    private static String iban(int number) {
        String account = BANK + "%010d".formatted(700_000_000 + number);
        int rest =
                new BigInteger(account + COUNTRY_IN_DIGITS).mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(98 - rest, account);
    }
}
