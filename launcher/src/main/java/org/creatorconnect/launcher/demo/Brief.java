package org.creatorconnect.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What a merchant of the demo asks creators for.
 *
 * @param minFollowers on one channel; 0 for no such gate
 * @param stayLiveDays how long the content stays; the last third of the fee waits for that
 * @param rate commission on top of the fee, or instead of it; empty for none
 * @param fee in whole units of a currency like the dollar; 0 for none
 */
record Brief(String title, String text, int minFollowers, int stayLiveDays, int fee, String rate) {

    private static final int YEN = 150;

    /** In the order in which the demo's merchants want them; the first shares a promotion. */
    static final List<Brief> ALL =
            List.of(
                    new Brief(
                            "Share our autumn sale",
                            "Share the sale with your followers: 20 % on everything until it ends."
                                    + " Name the end date and use your own link.",
                            0,
                            0,
                            0,
                            "0.11"),
                    new Brief(
                            "Cozy corner makeover",
                            "Show one corner of your home before and after.\nUse at least two of"
                                    + " our products and say what they are called.",
                            10_000,
                            14,
                            180,
                            ""),
                    new Brief(
                            "Unboxing on video",
                            "Open the parcel in one take, without cuts. Say what you like, and what"
                                    + " you do not.",
                            0,
                            0,
                            150,
                            ""),
                    new Brief(
                            "Five ways to use it",
                            "Five ideas, one product. Each idea in view for at least ten seconds.",
                            0,
                            0,
                            220,
                            "0.06"),
                    new Brief(
                            "A day with it outdoors",
                            "Take it with you for a day and show how it does in real weather.",
                            20_000,
                            30,
                            300,
                            ""),
                    new Brief(
                            "Honest review after a week",
                            "Use it for a week, then tell your followers what stayed and what did"
                                    + " not.",
                            0,
                            0,
                            260,
                            ""),
                    new Brief(
                            "Gift guide",
                            "Five gifts under 50 from our shop, for five people you know.",
                            0,
                            0,
                            190,
                            "0.08"),
                    new Brief(
                            "Story with a code",
                            "A short story with your own coupon code, live for a week.",
                            50_000,
                            7,
                            240,
                            ""),
                    new Brief(
                            "Share the flash sale",
                            "48 hours, one product, one post. Post while the sale runs.",
                            0,
                            0,
                            120,
                            ""),
                    new Brief(
                            "Before and after",
                            "Two pictures and the story between them.",
                            10_000,
                            14,
                            170,
                            ""));

    /** The task as the API takes it. */
    JsonObject task(String platform, int slots, String endsAt, String currency) {
        JsonObjectBuilder task =
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("brief", text)
                        .add("platform", platform)
                        .add("slots", slots)
                        .add("endsAt", endsAt)
                        .add("minFollowers", minFollowers)
                        .add("stayLiveDays", stayLiveDays)
                        .add("compensation", compensation(currency));
        if (stayLiveDays > 0) {
            task.add(
                    "tranches",
                    Json.createArrayBuilder().add(part(70, 0)).add(part(30, stayLiveDays)));
        }
        return task.build();
    }

    private JsonObjectBuilder compensation(String currency) {
        JsonObjectBuilder pay = Json.createObjectBuilder();
        if (fee > 0) {
            int units = currency.equals("JPY") ? fee * YEN : fee;
            pay.add(
                    "fee",
                    Json.createObjectBuilder()
                            .add("amount", Words.amount(units, currency))
                            .add("currency", currency));
        }
        if (!rate.isEmpty()) {
            pay.add("rate", rate);
        }
        return pay.add("type", type());
    }

    private String type() {
        if (fee == 0) {
            return "CPS";
        }
        return rate.isEmpty() ? "FIXED_FEE" : "FEE_PLUS_CPS";
    }

    private static JsonObjectBuilder part(int percent, int afterDays) {
        return Json.createObjectBuilder().add("percent", percent).add("afterDays", afterDays);
    }
}
