package org.creatorconnect.story;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** People and things that a story needs before it begins, made over the API as anybody would. */
final class Cast {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Cast() {}

    /** A merchant with its token. */
    record Merchant(Api api, String id) {}

    /** An affiliate with their token. */
    record Creator(Api api, String id) {}

    /** A merchant with terms and, when the amount is not empty, funds in EUR. */
    static Merchant merchant(String funds) {
        return merchant(Api::as, funds);
    }

    /** The same at a product of its own, where tokens call so. */
    static Merchant merchant(Function<String, Api> as, String funds) {
        Api.Answer account = guest(as, "shop", "MERCHANT");
        Merchant merchant =
                new Merchant(as.apply(account.text("token")), account.text("merchantId"));
        terms(merchant);
        if (!funds.isEmpty()) {
            as.apply("demo-finance")
                    .post(
                            "merchants/" + merchant.id() + "/deposits",
                            "{\"amount\": " + euro(funds) + ", \"reference\": \"D1\"}");
        }
        return merchant;
    }

    /** The terms of the stories: 7 % on sales at one domain. */
    static void terms(Merchant merchant) {
        merchant.api()
                .put(
                        "merchants/" + merchant.id() + "/program",
                        """
                        {"holdDays": 15, "defaultRate": "0.07", "allowedDomains": ["shop.example"], "windowDays": 30}""");
    }

    /** Somebody who joined, with one verified channel of so many followers. */
    static Creator creator(long followers) {
        return creator(Api::as, followers);
    }

    private static Creator creator(Function<String, Api> as, long followers) {
        return joined(as, as.apply(guest(as, "creator", "AFFILIATE").text("token")), followers);
    }

    /** Somebody who joined, with a verified channel and a verified group of so many members. */
    static Creator communityOwner(long members) {
        Creator owner = creator(members);
        prove(
                Api::as,
                owner,
                "FACEBOOK_GROUP",
                "https://www.facebook.com/groups/mara" + NUMBER.incrementAndGet(),
                members);
        return owner;
    }

    /** A group owner by a reviewer's word, with a verified group of so many members. */
    static Creator groupOwner(long members) {
        return reviewed(communityOwner(members), "GROUP_OWNER");
    }

    /** Applies for a role, which a reviewer grants. */
    static Creator reviewed(Creator person, String role) {
        String application =
                person.api()
                        .post(
                                "affiliates/" + person.id() + "/role-applications",
                                "{\"role\": \"" + role + "\"}")
                        .text("id");
        Api.as("demo-reviewer")
                .post(
                        "role-applications/" + application + "/decision",
                        "{\"decision\": \"APPROVE\"}");
        return person;
    }

    /** The caller joins, with one verified channel of so many followers. */
    static Creator joined(Api api, long followers) {
        return joined(Api::as, api, followers);
    }

    private static Creator joined(Function<String, Api> as, Api api, long followers) {
        Creator creator = new Creator(api, joined(api, "Mara"));
        prove(
                as,
                creator,
                "YOUTUBE",
                "https://www.youtube.com/@mara" + NUMBER.incrementAndGet(),
                followers);
        return creator;
    }

    private static void prove(
            Function<String, Api> as,
            Creator creator,
            String platform,
            String url,
            long followers) {
        Api api = creator.api();
        String channel =
                api.post(
                                "affiliates/" + creator.id() + "/channels",
                                "{\"platform\": \"%s\", \"url\": \"%s\"}".formatted(platform, url))
                        .text("id");
        api.post("channels/" + channel + "/proof", "");
        as.apply("demo-operator")
                .post(
                        "demo/channels/" + channel,
                        "{\"followers\": " + followers + ", \"showsCode\": true}");
        api.post("channels/" + channel + "/verification", "");
    }

    /** The caller joins under a name, without a channel; the affiliate's id. */
    static String joined(Api api, String name) {
        return api.post(
                        "affiliates",
                        "{\"displayName\": \""
                                + name
                                + "\", \"country\": \"SE\", \"legalName\": \"Mara Lind\"}")
                .text("id");
    }

    /** An influencer who can be paid. */
    static Creator payableInfluencer() {
        return payable(influencer());
    }

    /** An influencer whom no run pays yet. */
    static Creator influencer() {
        return influencer(Api::as);
    }

    /** The same at a product of its own, where tokens call so. */
    static Creator influencer(Function<String, Api> as) {
        return influencer(creator(as, 12_000));
    }

    /** Makes a creator with enough followers an influencer. */
    static Creator influencer(Creator creator) {
        creator.api()
                .post(
                        "affiliates/" + creator.id() + "/role-applications",
                        "{\"role\": \"INFLUENCER\"}");
        return creator;
    }

    /** Gives a creator a payout method and a tax form. */
    static Creator payable(Creator creator) {
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/payout-method",
                        """
                        {"type": "IBAN", "holder": "Mara Lind", "iban": "SE4550000000058398257466",
                         "country": "SE", "town": "Stockholm"}""");
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/tax-form",
                        """
                        {"kind": "SELF_CERTIFICATION", "taxId": "850101-1234", "country": "SE"}""");
        return creator;
    }

    /** A draft task of one slot with this fixed fee in EUR. */
    static String draftTask(Merchant merchant, String fee) {
        return draft(merchant, "{\"type\": \"FIXED_FEE\", \"fee\": " + euro(fee) + "}");
    }

    /** A published task of one slot with this compensation. */
    static String published(Merchant merchant, String compensation) {
        String task = draft(merchant, compensation);
        merchant.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    /** A published task of one slot for owners of Facebook groups, paid by sale. */
    static String forGroups(Merchant merchant) {
        String task =
                draft(
                        merchant,
                        "{\"type\": \"CPS\", \"rate\": \"0.07\"}, \"groupOnly\": true",
                        "FACEBOOK_GROUP");
        merchant.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    private static String draft(Merchant merchant, String compensation) {
        return draft(merchant, compensation, "YOUTUBE");
    }

    /** A campaign of this merchant with a budget in EUR; the campaign's id. */
    static String campaign(Merchant merchant) {
        return merchant.api()
                .post(
                        "campaigns",
                        "{\"merchantId\": \""
                                + merchant.id()
                                + "\", \"name\": \"Autumn\", \"startsOn\": \"2026-11-01\","
                                + " \"endsOn\": \"2029-06-30\", \"budget\": "
                                + euro("5000.00")
                                + "}")
                .text("id");
    }

    private static String draft(Merchant merchant, String compensation, String platform) {
        String campaign = campaign(merchant);
        return merchant.api()
                .post(
                        "campaigns/" + campaign + "/tasks",
                        "{\"title\": \"Trail mug\", \"platform\": \""
                                + platform
                                + "\", \"slots\": 1,"
                                + " \"endsAt\": \"2029-05-30T00:00:00Z\", \"compensation\": "
                                + compensation
                                + "}")
                .text("id");
    }

    static String euro(String amount) {
        return "{\"amount\": \"" + amount + "\", \"currency\": \"EUR\"}";
    }

    /** An account that nobody had before: its user name, token and, for a shop, merchant. */
    static Api.Answer guest(String name, String type) {
        return guest(Api::as, name, type);
    }

    private static Api.Answer guest(Function<String, Api> as, String name, String type) {
        return as.apply("")
                .post(
                        "demo/accounts",
                        "{\"username\": \""
                                + name
                                + NUMBER.incrementAndGet()
                                + "\", \"type\": \""
                                + type
                                + "\"}");
    }
}
