package org.creatorconnect.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The steps of the task center, each as the person who takes it. */
final class TaskBoard {

    private static final Duration OPEN = Duration.ofDays(120);

    private static final BigDecimal FIFTH_MORE = new BigDecimal("1.2");

    /** Until when content is wanted later. */
    private static final Duration LATER = Duration.ofDays(21);

    private int made;

    /** The merchant writes a task into a campaign of its own; nobody but them sees it yet. */
    String draft(Shop shop, Brief brief, String platform, Instant now) {
        Instant end = now.plus(OPEN).truncatedTo(ChronoUnit.DAYS);
        String task = brief.task(platform, made(), end.toString(), shop.currency()).toString();
        return shop.api()
                .post("campaigns/" + campaign(shop, brief, now, end) + "/tasks", task)
                .getString("id");
    }

    private int made() {
        return 2 + made++ % 3;
    }

    private static String campaign(Shop shop, Brief brief, Instant now, Instant end) {
        return shop.api()
                .post(
                        "campaigns",
                        Json.createObjectBuilder()
                                .add("merchantId", shop.id())
                                .add("name", brief.title())
                                .add("startsOn", day(now))
                                .add("endsOn", day(end))
                                .add("budget", budget(shop))
                                .build()
                                .toString())
                .getString("id");
    }

    /** A task for communities alone, published. */
    String publishForGroups(Shop shop, Brief brief, String platform, Instant now) {
        return publish(
                shop, brief, platform, now, Json.createObjectBuilder().add("groupOnly", true));
    }

    /** A task that nobody finds but those who are invited, published. */
    String publishForInvited(Shop shop, Brief brief, String platform, Instant now) {
        return publish(
                shop, brief, platform, now, Json.createObjectBuilder().add("access", "INVITED"));
    }

    private String publish(
            Shop shop, Brief brief, String platform, Instant now, JsonObjectBuilder more) {
        Instant end = now.plus(OPEN).truncatedTo(ChronoUnit.DAYS);
        JsonObject open = brief.task(platform, made(), end.toString(), shop.currency());
        String task =
                shop.api()
                        .post(
                                "campaigns/" + campaign(shop, brief, now, end) + "/tasks",
                                Json.createObjectBuilder(open).addAll(more).build().toString())
                        .getString("id");
        shop.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    /** A task whose fee is an advance on its sales, published. */
    String publishGuarantee(Shop shop, Brief brief, String platform, Instant now) {
        Instant end = now.plus(OPEN).truncatedTo(ChronoUnit.DAYS);
        JsonObject open = brief.task(platform, made(), end.toString(), shop.currency());
        JsonObjectBuilder pay =
                Json.createObjectBuilder(open.getJsonObject("compensation"))
                        .add("type", "GUARANTEE");
        String task =
                shop.api()
                        .post(
                                "campaigns/" + campaign(shop, brief, now, end) + "/tasks",
                                Json.createObjectBuilder(open)
                                        .add("compensation", pay)
                                        .build()
                                        .toString())
                        .getString("id");
        shop.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    /** The same, and published: its money is set aside. */
    String publish(Shop shop, Brief brief, String platform, Instant now) {
        String task = draft(shop, brief, platform, now);
        shop.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    String apply(Creator creator, String task) {
        return creator.api()
                .post(
                        "tasks/" + task + "/applications",
                        "{\"pitch\": \"My followers ask me for this every week.\"}")
                .getString("id");
    }

    /** The creator applies and the merchant accepts; the assignment's id. */
    String agree(Shop shop, Creator creator, String task) {
        return shop.api()
                .post(
                        "applications/" + apply(creator, task) + "/decision",
                        "{\"decision\": \"ACCEPT\"}")
                .getString("assignmentId");
    }

    /**
     * The merchant asks a creator by name; the invitation's id.
     *
     * @param fee in whole units of the shop's currency; 0 for what the task pays
     */
    String invite(Shop shop, Creator creator, String task, int fee) {
        JsonObjectBuilder asked =
                Json.createObjectBuilder()
                        .add("affiliateIds", Json.createArrayBuilder().add(creator.id()));
        if (fee > 0) {
            asked.add(
                    "fee",
                    Json.createObjectBuilder()
                            .add("amount", Words.amount(fee, shop.currency()))
                            .add("currency", shop.currency()));
        }
        return shop.api()
                .post("tasks/" + task + "/invitations", asked.build().toString())
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    void answer(Creator creator, String invitation, String decision) {
        creator.api()
                .post(
                        "task-invitations/" + invitation + "/decision",
                        "{\"decision\": \"" + decision + "\"}");
    }

    void takeBack(Shop shop, String invitation) {
        shop.api().post("task-invitations/" + invitation + "/withdrawal", "");
    }

    void decline(Shop shop, String application) {
        shop.api()
                .post(
                        "applications/" + application + "/decision",
                        "{\"decision\": \"REJECT\", \"reasonCode\": \"AUDIENCE_MISMATCH\"}");
    }

    /** The creator hands content in; the submission's id. */
    String submit(Creator creator, String assignment) {
        String url = post(creator.platform(), assignment.substring(24));
        return creator.api()
                .post(
                        "assignments/" + assignment + "/submissions",
                        "{\"contentUrl\": \"" + url + "\", \"disclosure\": true}")
                .getString("id");
    }

    void approve(Shop shop, String submission) {
        decide(shop, submission, "{\"decision\": \"APPROVE\"}");
    }

    void askForChanges(Shop shop, String submission) {
        decide(
                shop,
                submission,
                "{\"decision\": \"REQUEST_CHANGES\", \"note\": \"Please name the product once.\"}");
    }

    void reject(Shop shop, String submission) {
        decide(
                shop,
                submission,
                "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\","
                        + " \"note\": \"The product is not in the picture.\"}");
    }

    /** Somebody proposes a fifth more, or another date where there is no fee; the proposal's id. */
    String proposeMore(DemoApi by, String assignment, Instant now) {
        JsonObject fee = by.get("assignments/" + assignment).getJsonObject("fee");
        BigDecimal before = new BigDecimal(fee.getString("amount"));
        JsonObjectBuilder wish = Json.createObjectBuilder();
        if (before.signum() > 0) {
            BigDecimal more =
                    before.multiply(FIFTH_MORE).setScale(before.scale(), RoundingMode.DOWN);
            wish.add("fee", Json.createObjectBuilder(fee).add("amount", more.toPlainString()));
        } else {
            wish.add("submissionDueAt", now.plus(LATER).toString());
        }
        return propose(by, assignment, wish.add("note", "It takes a second day of filming."));
    }

    /** Somebody proposes another date; the proposal's id. */
    String proposeDate(DemoApi by, String assignment, Instant now) {
        return propose(
                by,
                assignment,
                Json.createObjectBuilder()
                        .add("submissionDueAt", now.plus(LATER).toString())
                        .add("note", "The parcel has not come yet."));
    }

    /** Somebody proposes to end it with nothing paid; the proposal's id. */
    String proposeEnd(DemoApi by, String assignment) {
        JsonObject fee = by.get("assignments/" + assignment).getJsonObject("fee");
        BigDecimal none = BigDecimal.ZERO.setScale(new BigDecimal(fee.getString("amount")).scale());
        JsonObjectBuilder nothing =
                Json.createObjectBuilder(fee).add("amount", none.toPlainString());
        return propose(
                by,
                assignment,
                Json.createObjectBuilder()
                        .add("cancel", Json.createObjectBuilder().add("creatorAmount", nothing))
                        .add("note", "We no longer sell it."));
    }

    void answer(DemoApi by, String proposal, String decision) {
        by.post("proposals/" + proposal + "/decision", "{\"decision\": \"" + decision + "\"}");
    }

    void takeBack(DemoApi by, String proposal) {
        by.post("proposals/" + proposal + "/withdrawal", "");
    }

    private static String propose(DemoApi by, String assignment, JsonObjectBuilder wish) {
        return by.post("assignments/" + assignment + "/proposals", wish.build().toString())
                .getString("id");
    }

    void close(Shop shop, String task) {
        shop.api().post("tasks/" + task + "/closure", "");
    }

    private static void decide(Shop shop, String submission, String decision) {
        shop.api().post("submissions/" + submission + "/decision", decision);
    }

    /** Where a post stands on its platform. */
    private static String post(String platform, String name) {
        return switch (platform) {
            case "YOUTUBE" -> "https://www.youtube.com/watch?v=" + name;
            case "INSTAGRAM" -> "https://www.instagram.com/p/" + name;
            case "TIKTOK" -> "https://www.tiktok.com/@demo/video/" + name;
            case "VK" -> "https://vk.com/wall-" + name;
            case "FACEBOOK" -> "https://www.facebook.com/posts/" + name;
            default -> throw new IllegalArgumentException("no posts are made on " + platform);
        };
    }

    private static JsonObjectBuilder budget(Shop shop) {
        int units = shop.currency().equals("JPY") ? 3_000_000 : 20_000;
        return Json.createObjectBuilder()
                .add("amount", Words.amount(units, shop.currency()))
                .add("currency", shop.currency());
    }

    private static String day(Instant at) {
        return at.toString().substring(0, 10);
    }
}
