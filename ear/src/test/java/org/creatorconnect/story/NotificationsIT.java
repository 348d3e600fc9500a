package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Who is told of what, in the inbox and by letter, and how letters end. */
class NotificationsIT {

    private final CaughtMail mail = RunningProduct.get().mail();
    private final String address = "n" + UUID.randomUUID() + "@mail.example";

    @Test
    void bothSidesAreToldOfATasksWayAndNobodyElse() {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.influencer();
        Creator stranger = Cast.influencer();
        String assignment = assigned(merchant, creator);
        assertThat(kinds(merchant.api())).contains("APPLICATION_RECEIVED");
        JsonObject accepted = told(creator.api(), "APPLICATION_ACCEPTED");
        assertThat(accepted.getString("about")).isEqualTo("Trail mug");
        assertThat(accepted.getBoolean("read")).isFalse();
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                """
                                {"contentUrl": "https://www.youtube.com/watch?v=told", "disclosure": true}""")
                        .text("id");
        merchant.api()
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
        assertThat(kinds(merchant.api())).contains("CONTENT_SUBMITTED");
        JsonObject approved = told(creator.api(), "CONTENT_APPROVED");
        assertThat(approved.getJsonObject("subject").getString("type")).isEqualTo("assignment");
        assertThat(approved.getJsonObject("subject").getString("id")).isEqualTo(assignment);
        assertThat(kinds(stranger.api())).doesNotContain("CONTENT_APPROVED");
    }

    @Test
    void whatWasReadIsUnreadNoMoreAndAnothersIsNotFound() {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.influencer();
        assigned(merchant, creator);
        String id = told(creator.api(), "APPLICATION_ACCEPTED").getString("id");
        assertThat(merchant.api().post("notifications/" + id + "/read", "").status())
                .isEqualTo(404);
        assertThat(creator.api().post("notifications/" + id + "/read", "").status()).isEqualTo(200);
        assertThat(unread(creator.api())).doesNotContain(id);
        creator.api().post("notifications/read", "");
        assertThat(unread(creator.api())).isEmpty();
    }

    @Test
    void aLetterTellsItAndOneClickEndsItsKind() {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.influencer();
        reach(creator);
        assigned(merchant, creator);
        CaughtMail.Letter letter = mail.await(address, 1);
        assertThat(letter.subject()).isEqualTo("Your application was accepted");
        assertThat(letter.text()).contains("The application for Trail mug was accepted.");
        assertThat(letter.link()).contains("/notifications/open.xhtml?notification=");
        String unsubscribe = letter.unsubscribe().orElseThrow();
        URI link = URI.create(unsubscribe);
        String target = link.getRawPath() + "?" + link.getRawQuery();
        assertThat(Wire.get(target).header("Location").orElseThrow())
                .contains("/unsubscribe.xhtml?key=");
        assertThat(
                        Wire.send(
                                        "POST",
                                        target,
                                        "List-Unsubscribe=One-Click",
                                        "Content-Type: application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(204);
        assertThat(
                        creator
                                .api()
                                .get("notification-choices")
                                .items()
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .filter(
                                        choice ->
                                                choice.getString("kind")
                                                        .equals("APPLICATION_ACCEPTED")))
                .singleElement()
                .satisfies(choice -> assertThat(choice.getString("mailing")).isEqualTo("NEVER"));
    }

    @Test
    void whoseBankAccountWasChangedIsToldWhateverTheyChose() {
        Creator creator = Cast.influencer();
        reach(creator);
        Api.Answer refused =
                creator.api()
                        .put(
                                "notification-choices/PAYOUT_METHOD_CHANGED",
                                "{\"mailing\": \"NEVER\"}");
        assertThat(refused.status()).isEqualTo(409);
        Cast.payable(creator);
        CaughtMail.Letter letter = mail.await(address, 1);
        assertThat(letter.subject()).isEqualTo("Your payout details were changed");
        assertThat(letter.unsubscribe()).isEmpty();
        assertThat(letter.text()).doesNotContain("SE45").doesNotContain("Lind");
    }

    @Test
    void hoursAreKeptAndWhatCannotBeIsRefused() {
        Creator creator = Cast.creator(10);
        Api.Answer kept =
                creator.api()
                        .put(
                                "notification-hours",
                                """
                                {"timeZone": "Asia/Tokyo", "digestHour": 7, "quietFrom": 22, "quietUntil": 6}""");
        assertThat(kept.text("timeZone")).isEqualTo("Asia/Tokyo");
        for (String wrong :
                List.of(
                        "{\"timeZone\": \"Mars/Base\"}",
                        "{\"timeZone\": \"UTC\", \"quietFrom\": 3}",
                        "{\"timeZone\": \"UTC\", \"quietFrom\": 3, \"quietUntil\": 3}",
                        "{\"timeZone\": \"UTC\", \"digestHour\": 24}")) {
            assertThat(creator.api().put("notification-hours", wrong).status()).isEqualTo(422);
        }
        assertThat(creator.api().get("notification-hours").text("timeZone"))
                .isEqualTo("Asia/Tokyo");
    }

    /** Gives a creator an address at which letters reach them. */
    private void reach(Creator creator) {
        Tables.run(
                "UPDATE account SET email = '%s', email_proved_at = now() WHERE affiliate_id = '%s'"
                        .formatted(address, creator.id()));
    }

    /** A creator with an assignment of a merchant, whose task is the Trail mug; its id. */
    static String assigned(Merchant merchant, Creator creator) {
        String task =
                Cast.published(
                        merchant,
                        "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro("200.00") + "}");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    private static JsonObject told(Api api, String kind) {
        return api.get("notifications").items().getValuesAs(JsonObject.class).stream()
                .filter(told -> told.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(Api api) {
        return api.get("notifications").items().getValuesAs(JsonObject.class).stream()
                .map(told -> told.getString("kind"))
                .toList();
    }

    private static List<String> unread(Api api) {
        return api.get("notifications?unread=true").items().getValuesAs(JsonObject.class).stream()
                .map(told -> told.getString("id"))
                .toList();
    }
}
