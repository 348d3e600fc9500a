package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.junit.jupiter.api.Test;

/** An agency invites by address, and learns nothing of who has it before they consent. */
class InvitationByMailIT {

    private final CaughtMail mail = RunningProduct.get().mail();
    private final String name = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@mail.example";
    private final Agency agency = Agency.approved();

    @Test
    void aKnownAddressGetsTheSameAnswerAndTheSameLetterAsAnUnknownOne() {
        prove(Cast.creator(300), address);
        Api.Answer known = invite(address);
        Api.Answer unknown = invite("x" + address);
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(201);
        assertThat(known.json().keySet()).isEqualTo(unknown.json().keySet());
        List<JsonObject> listed =
                agency.api().get("roster-invitations").items().getValuesAs(JsonObject.class);
        assertThat(listed)
                .extracting(row -> row.getString("email"))
                .containsExactly("x" + address, address);
        assertThat(listed.get(0).keySet()).isEqualTo(listed.get(1).keySet());
        assertThat(listed)
                .allSatisfy(
                        row -> {
                            assertThat(row.getString("affiliateId", "")).isEmpty();
                            assertThat(row.getString("displayName", "")).isEmpty();
                        });
        CaughtMail.Letter letter = mail.await(address, 1);
        assertThat(letter.text()).isEqualTo(mail.await("x" + address, 1).text());
        assertThat(letter.text()).contains("Lantern Agency", "15%", "seven days");
        assertThat(letter.text()).doesNotContain(name);
        assertThat(letter.link()).endsWith("/join.xhtml?as=creator");
    }

    @Test
    void whoHasTheAddressFindsTheInvitationAndConsents() {
        String invitation = invited(address.toUpperCase(Locale.ROOT));
        Creator creator = Cast.creator(300);
        Creator stranger = Cast.creator(300);
        prove(stranger, "x" + address);
        for (Creator nobody : List.of(creator, stranger)) {
            assertThat(nobody.api().get("roster-invitations/" + invitation).status())
                    .isEqualTo(404);
            assertThat(nobody.api().get("roster-invitations/received").items()).isEmpty();
            assertThat(Agency.consents(nobody, invitation).status()).isEqualTo(404);
        }
        prove(creator, address);
        assertThat(creator.api().get("roster-invitations/" + invitation).status()).isEqualTo(200);
        assertThat(creator.api().get("roster-invitations/received").items()).hasSize(1);
        assertSigned(creator, invitation);
        assertThat(Agency.consents(stranger, invitation).status()).isEqualTo(404);
    }

    @Test
    void whoHasNoAccountJoinsProvesTheAddressAndConsents() {
        String invitation = invited(address);
        String link = mail.await(address, 1).link();
        String page = link.substring(link.indexOf("/join.xhtml"));
        assertThat(JoiningIT.ask(page, address).status()).isEqualTo(302);
        String key = JoiningIT.key(mail.await(address, 2));
        assertThat(JoiningIT.join(key, name, "&join:legalName=Mara+Lind").status()).isEqualTo(302);
        Api api = Api.as(SignsIn.token(name));
        assertSigned(new Creator(api, api.get("me").text("affiliateId")), invitation);
    }

    @Test
    void everyEndErasesTheAddressAndTellsTheAgencyWithoutIt() {
        String withdrawn = invited(address);
        String withdrawal = "roster-invitations/" + withdrawn + "/withdrawal";
        assertThat(agency.api().post(withdrawal, "").text("status")).isEqualTo("WITHDRAWN");
        String declined = invited(address);
        Creator creator = Cast.creator(300);
        prove(creator, address);
        assertThat(
                        creator.api()
                                .post(
                                        "roster-invitations/" + declined + "/consent",
                                        "{\"decision\": \"DECLINE\"}")
                                .text("status"))
                .isEqualTo("DECLINED");
        String lapsed = invited(address);
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P7DT1S\"}");
        for (String over : List.of(withdrawn, declined, lapsed)) {
            JsonObject row = agency.api().get("roster-invitations/" + over).json();
            assertThat(row.getString("status")).isNotEqualTo("INVITED");
            assertThat(row.getString("affiliateId", row.getString("email", ""))).isEmpty();
            assertThat(creator.api().get("roster-invitations/" + over).status()).isEqualTo(404);
        }
        assertThat(agency.api().get("roster-invitations/" + lapsed).text("status"))
                .isEqualTo("LAPSED");
        for (String table :
                List.of("roster_invitation", "audit_entry", "audit_pending", "notification")) {
            assertThat(kept(table)).as(table).isEqualTo("0");
        }
        assertThat(
                        Tables.text(
                                "SELECT count(*) FROM notification WHERE kind ="
                                        + " 'ROSTER_MAILED_INVITATION_OVER' AND subject_id IN ('"
                                        + declined
                                        + "', '"
                                        + lapsed
                                        + "')"))
                .isEqualTo("2");
    }

    @Test
    void anAddressIsInvitedOnceAtATimeAndItsMailboxIsNotFilled() {
        for (int letter = 0; letter < 5; letter++) {
            String invitation = invited(address);
            assertThat(invite(address.toUpperCase(Locale.ROOT)).text("code"))
                    .isEqualTo("ALREADY_INVITED");
            agency.api().post("roster-invitations/" + invitation + "/withdrawal", "");
        }
        Api.Answer refused = invite(address);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("code")).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void oneOfBothIsNamedAndAnAddressIsOne() {
        for (String given :
                List.of(
                        "\"shareBps\": 1500",
                        "\"shareBps\": 1500, \"email\": \"%s\", \"affiliateId\": \"%s\""
                                .formatted(address, agency.self().id()))) {
            Api.Answer refused = agency.invite("{" + given + "}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("code")).isEqualTo("VALIDATION_FAILED");
            assertThat(refused.body()).contains("affiliateId", "email", "name one of both");
        }
        Api.Answer refused = invite("mara@nowhere");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"email\"").doesNotContain("affiliateId");
    }

    @Test
    void consentToTheOneByMailEndsTheOneByName() {
        Creator creator = Cast.creator(300);
        String named = agency.invite(creator, 1_500).text("id");
        String mailed = invited(address);
        prove(creator, address);
        assertThat(creator.api().get("roster-invitations/received").items()).hasSize(2);
        assertSigned(creator, mailed);
        assertThat(creator.api().get("roster-invitations/" + named).text("status"))
                .isEqualTo("LAPSED");
    }

    @Test
    void consentToTheOneByNameLeavesTheOneByMailSoThatItTellsNothing() {
        Creator creator = Cast.creator(300);
        prove(creator, address);
        String mailed = invited(address);
        assertThat(agency.signs(creator, 1_500)).isNotEmpty();
        assertThat(agency.api().get("roster-invitations/" + mailed).text("status"))
                .isEqualTo("INVITED");
        assertThat(Agency.consents(creator, mailed).text("code"))
                .isEqualTo("ROSTER_CONTRACT_OVERLAPS");
    }

    @Test
    void anAgencyThatInvitesItsOwnAddressCannotConsent() {
        prove(agency.self(), address);
        String own = invited(address);
        assertThat(agency.api().get("roster-invitations/received").items()).isEmpty();
        assertThat(Agency.consents(agency.self(), own).status()).isEqualTo(404);
    }

    @Test
    void theFormTakesAnAddressAndTheListShowsItUntilTheEnd() {
        Person person = Person.signedIn(SignsIn.forAffiliate(agency.self().id()));
        assertThat(sendForm(person)).isEqualTo(302);
        assertThat(person.get("/roster/invitations.xhtml").body()).contains(address);
        Creator creator = Cast.creator(300);
        prove(creator, address);
        Person invited = Person.signedIn(SignsIn.forAffiliate(creator.id()));
        assertThat(invited.get("/roster/mine.xhtml").body()).contains("Lantern Agency invites you");
        String id = agency.api().get("roster-invitations").items().getJsonObject(0).getString("id");
        agency.api().post("roster-invitations/" + id + "/withdrawal", "");
        assertThat(person.get("/roster/invitations.xhtml").body())
                .doesNotContain(address)
                .contains("Address erased");
        assertThat(invited.get("/roster/mine.xhtml").body()).doesNotContain("Lantern Agency");
    }

    /** Sends the form with the address. */
    private int sendForm(Person person) {
        String state =
                ListExportsIT.first(
                        person.get("/roster/invite.xhtml").body(),
                        "name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
        return person.post(
                        "/roster/invite.xhtml",
                        "invite=invite&invite:send=&invite:username=%s&invite:shareBps=15&invite:noticeDays=30&invite:tailDays=90&jakarta.faces.ViewState=%s%s"
                                .formatted(
                                        Person.encoded(address),
                                        Person.encoded(state),
                                        Person.NONCE))
                .statusCode();
    }

    private Api.Answer invite(String to) {
        return agency.invite("{\"email\": \"" + to + "\", \"shareBps\": 1500}");
    }

    private String invited(String to) {
        Api.Answer made = invite(to);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("INVITED");
        return made.text("id");
    }

    private void assertSigned(Creator creator, String invitation) {
        Api.Answer consented = Agency.consents(creator, invitation);
        assertThat(consented.status()).as(consented.body()).isEqualTo(200);
        assertThat(consented.text("contractId")).isNotEmpty();
        JsonObject row = agency.api().get("roster-invitations/" + invitation).json();
        assertThat(row.getString("affiliateId")).isEqualTo(creator.id());
        assertThat(row.getString("displayName")).isEqualTo("Mara");
        assertThat(row.getString("email", "")).isEmpty();
        assertThat(agency.roster().get(0).getString("affiliateId")).isEqualTo(creator.id());
        assertThat(kept("roster_invitation")).isEqualTo("0");
    }

    /** In how many rows of a table the address stands. */
    private String kept(String table) {
        return Tables.text(
                "SELECT count(*) FROM %s t WHERE lower(CAST(t AS text)) LIKE '%%%s%%'"
                        .formatted(table, address));
    }

    /** As if somebody had followed the link that was mailed there. */
    private static void prove(Creator creator, String address) {
        Tables.run(
                "UPDATE account SET email = '%s', email_proved_at = now() WHERE affiliate_id = '%s'"
                        .formatted(address, creator.id()));
    }
}
