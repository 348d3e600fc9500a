package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/**
 * Somebody comes into a shop's team by letter, works there as far as their right goes, and goes.
 */
class TeamIT {

    private static final String PASSWORD = "quite-a-long-sentence-7";

    private final CaughtMail mail = RunningProduct.get().mail();
    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@shop.example";
    private final Merchant shop = Cast.merchant("500.00");
    private final Api owner = shop.api();

    @Test
    void whoIsInvitedJoinsByTheLetterWorksAndIsOutAtOnce() {
        String place = invited("ANALYST");
        assertThat(owner.get("team?status=INVITED").items()).hasSize(1);
        assertThat(invite("ANALYST").status()).isEqualTo(409);
        String first = key();
        assertThat(owner.post("team/" + place + "/renewal", "").status()).isEqualTo(200);
        String second = key(mail.await(address, 2));
        assertThat(Wire.get("/team-invitation.xhtml?key=" + first).body())
                .contains("opens nothing");
        assertThat(joins(second).status()).isEqualTo(302);
        assertThat(joins(second).status()).isEqualTo(200);
        Api analyst = Api.as(SignsIn.token(name));
        assertThat(analyst.get("me").text("merchantId")).isEqualTo(shop.id());
        assertThat(analyst.get("tasks").status()).isEqualTo(200);
        assertThat(draft(analyst).text("code")).isEqualTo("RIGHT_MISSING");
        assertThat(raise(place, "MANAGER").text("right")).isEqualTo("MANAGER");
        assertThat(draft(analyst).status()).isEqualTo(201);
        assertThat(analyst.post("merchants/" + shop.id() + "/signing-keys", "").text("detail"))
                .contains("OWNER");
        assertThat(owner.post("team/" + place + "/removal", "").text("status"))
                .isEqualTo("REMOVED");
        assertThat(analyst.get("me").status()).isEqualTo(401);
        assertThat(mail.await(address, 4).subject()).contains("not in the team");
        assertThat(
                        Tables.text(
                                "SELECT count(*) FROM (SELECT actor FROM audit_pending UNION ALL"
                                        + " SELECT actor FROM audit_entry) a WHERE actor = '"
                                        + name
                                        + "'"))
                .isNotEqualTo("0");
    }

    @Test
    void whoWorksNowhereJoinsWithTheAccountTheyHaveAndWhoWorksElsewhereCannot() {
        invited("MANAGER");
        joins(key());
        Merchant other = Cast.merchant("");
        invite(other.api(), "OWNER");
        String taken = key(mail.await(address, 2));
        assertThat(Wire.get("/team-invitation.xhtml?key=" + taken).body())
                .contains("works elsewhere");
        assertThat(takes(taken).status()).isEqualTo(200);
        Api.as(SignsIn.token(name)).post("team/leaving", "");
        assertThat(takes(taken).status()).isEqualTo(302);
        assertThat(
                        Tables.text(
                                "SELECT merchant_id || ' ' || team_right FROM account WHERE"
                                        + " username = '"
                                        + name
                                        + "'"))
                .isEqualTo(other.id() + " OWNER");
    }

    @Test
    void whoInvitesLearnsNothingOfAnAddress() {
        Api.Answer unknown = invite("ANALYST");
        joins(key());
        Api.Answer known = invite(Cast.merchant("").api(), "ANALYST");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(201);
        assertThat(known.json().keySet()).isEqualTo(unknown.json().keySet());
        assertThat(owner.get("team").body()).doesNotContain(address);
    }

    @Test
    void anInvitationThatNobodyTakesLapsesAndOneThatIsWithdrawnOpensNothing() {
        String place = invited("MANAGER");
        assertThat(owner.post("team/" + place + "/withdrawal", "").text("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(Wire.get("/team-invitation.xhtml?key=" + key()).body())
                .contains("opens nothing");
        assertThat(owner.post("team/" + place + "/renewal", "").text("code"))
                .isEqualTo("STATE_FORBIDS");
        String late = invite("MANAGER").text("id");
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P8D\"}");
        assertThat(owner.get("team/" + late).text("status")).isEqualTo("LAPSED");
        assertThat(owner.post("team/leaving", "").text("code")).isEqualTo("LAST_OWNER");
    }

    private Api.Answer draft(Api api) {
        return api.post(
                "campaigns",
                "{\"merchantId\": \"%s\", \"name\": \"Autumn\", \"startsOn\": \"2026-11-01\", \"endsOn\": \"2029-06-30\", \"budget\": %s}"
                        .formatted(shop.id(), Cast.euro("100.00")));
    }

    private Api.Answer raise(String place, String right) {
        return owner.post("team/" + place + "/right", "{\"right\": \"" + right + "\"}");
    }

    private String invited(String right) {
        Api.Answer sent = invite(right);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.text("status")).isEqualTo("INVITED");
        return sent.text("id");
    }

    private Api.Answer invite(String right) {
        return invite(owner, right);
    }

    private Api.Answer invite(Api by, String right) {
        return by.post(
                "team/invitations",
                "{\"email\": \"%s\", \"right\": \"%s\"}".formatted(address, right));
    }

    private String key() {
        return key(mail.await(address, 1));
    }

    private static String key(CaughtMail.Letter letter) {
        return letter.link().replaceAll(".*key=", "");
    }

    private Wire.Answer joins(String key) {
        return post(
                key,
                "open=open&open:openNow=&open:username=%1$s&open:displayName=Ines&open:password=%2$s&open:repeated=%2$s&open:terms=on"
                        .formatted(name, PASSWORD));
    }

    private static Wire.Answer takes(String key) {
        return post(key, "take=take&take:takeNow=");
    }

    private static Wire.Answer post(String key, String form) {
        return Wire.send(
                "POST",
                "/team-invitation.xhtml?key=" + key,
                form + "&jakarta.faces.ViewState=stateless" + Person.NONCE,
                "Content-Type: application/x-www-form-urlencoded");
    }
}
