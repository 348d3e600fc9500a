package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Language and time zone are the account's: in its letters, on its pages, on every device. */
class LanguageIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final CaughtMail mail = RunningProduct.get().mail();
    private final String name = "l" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@mail.example";

    @Test
    void whoeverChoseGermanAndBerlinReadsSoFromThenOn() {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.influencer();
        Tables.run(
                "UPDATE account SET email = '%s', email_proved_at = now() WHERE affiliate_id = '%s'"
                        .formatted(address, creator.id()));
        assertThat(creator.api().get("me").body()).doesNotContain("Europe/Berlin");
        Api.Answer chosen =
                creator.api()
                        .put(
                                "account/language",
                                "{\"language\": \"de\", \"timeZone\": \"Europe/Berlin\"}");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.text("timeZone")).isEqualTo("Europe/Berlin");
        assertThat(creator.api().get("me").text("language")).isEqualTo("de");
        assertThat(creator.api().get("notification-hours").text("timeZone"))
                .isEqualTo("Europe/Berlin");
        String assignment = NotificationsIT.assigned(merchant, creator);
        CaughtMail.Letter letter = mail.await(address, 1);
        assertThat(letter.subject()).isEqualTo("Ihre Bewerbung wurde angenommen");
        assertThat(letter.language()).isEqualTo("de");
        assertThat(letter.text()).contains("Die Bewerbung um „Trail mug“ wurde angenommen.");
        assertThat(letter.html()).contains("<html lang=\"de\" dir=\"ltr\">");
        pageTellsTimesOfBerlin(creator);
        letterTellsTheTimeOfBerlin(assignment);
    }

    private void pageTellsTimesOfBerlin(Creator creator) {
        JsonObject told =
                creator.api().get("notifications").items().getValuesAs(JsonObject.class).get(0);
        Instant at = Instant.parse(told.getString("at"));
        Person person = Person.signedIn(SignsIn.forAffiliate(creator.id()));
        String inbox = person.get("/notifications/inbox.xhtml").body();
        assertThat(inbox).contains("Europe/Berlin").contains(second(at, BERLIN));
        creator.api()
                .put("account/language", "{\"language\": \"de\", \"timeZone\": \"Asia/Tokyo\"}");
        inbox = person.get("/notifications/inbox.xhtml").body();
        assertThat(inbox).contains(second(at, ZoneId.of("Asia/Tokyo")));
        creator.api().put("notification-hours", "{\"timeZone\": \"Europe/Berlin\"}");
        assertThat(creator.api().get("me").text("timeZone")).isEqualTo("Europe/Berlin");
    }

    /** As the whole time is written on a page. */
    private static String second(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.ENGLISH).format(at.atZone(zone));
    }

    private void letterTellsTheTimeOfBerlin(String assignment) {
        Instant now = Instant.parse(Api.as("demo-operator").get("demo/clock").text("now"));
        Instant due = now.plus(Duration.ofHours(20));
        Tables.run(
                "UPDATE deadline SET due_at = '%s' WHERE kind = 'ASSIGNMENT_SUBMISSION' AND subject_id = '%s'"
                        .formatted(due, assignment));
        String told =
                DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm", Locale.GERMAN)
                        .format(due.atZone(BERLIN));
        Eventually.within(Duration.ofSeconds(90))
                .assertThat(
                        () -> mail.to(address),
                        letters ->
                                assertThat(letters)
                                        .anySatisfy(
                                                letter ->
                                                        assertThat(letter.text())
                                                                .contains(
                                                                        "„Trail mug“ ist am "
                                                                                + told
                                                                                + " (ME")));
    }

    @Test
    void whatIsNoLanguageAndNoZoneIsNamed() {
        Creator creator = Cast.creator(10);
        Api.Answer nothing = creator.api().put("account/language", "{}");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("\"language\"").contains("\"timeZone\"");
        Api.Answer swedish =
                creator.api()
                        .put(
                                "account/language",
                                "{\"language\": \"sv\", \"timeZone\": \"Mars/Base\"}");
        assertThat(swedish.body()).contains("must be one of en, de, es, fr, ru, ar");
        assertThat(creator.api().get("me").body()).doesNotContain("Mars/Base");
    }

    @Test
    void thePageOfTheAccountKeepsBoth() {
        Creator creator = Cast.creator(10);
        Person person = Person.signedIn(SignsIn.forAffiliate(creator.id()));
        assertThat(choose(person, "fr", "Mars/Base").body())
                .contains("must be a time zone such as Europe/Berlin");
        assertThat(choose(person, "fr", "America/New_York").statusCode()).isEqualTo(302);
        assertThat(person.get("/account.xhtml").body())
                .contains("Language and time zone are kept.")
                .contains("English · America/New_York")
                .containsPattern("value=\"fr\" selected=\"selected\">Français");
        assertThat(creator.api().get("me").text("language")).isEqualTo("fr");
    }

    /** Sends the form as the page's script does, with the nonce that the page was given. */
    private static HttpResponse<String> choose(Person person, String language, String zone) {
        String page = person.get("/account.xhtml").body();
        return person.post(
                "/account.xhtml",
                "locale=locale&locale:saveLanguage=&locale:language=%1$s&locale:timeZone_input=%2$s&locale:timeZone_hinput=%2$s"
                                .formatted(language, Person.encoded(zone))
                        + "&jakarta.faces.ViewState="
                        + of(page, "name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"")
                        + "&primefaces.nonce="
                        + of(page, " nonce=\"([^\"]+)\""));
    }

    private static String of(String page, String pattern) {
        return Person.encoded(ListExportsIT.first(page, pattern));
    }

    @Test
    void whoeverJoinsKeepsWhatTheirBrowserSaysAndTheTermsAsTheyWereShown() {
        String here = "Accept-Language: sv, de-AT;q=0.8, en;q=0.5";
        String zone = "Cookie: cx_zone=Europe/Vienna";
        post(
                "/join.xhtml?as=creator",
                "ask=ask&ask:send=&ask:email=" + Person.encoded(address),
                here,
                zone);
        CaughtMail.Letter letter = mail.await(address, 1);
        assertThat(letter.language()).isEqualTo("de");
        assertThat(letter.subject()).isEqualTo("Als Creator bei Creator Connect mitmachen");
        Wire.Answer joined =
                post(
                        "/join.xhtml?key=" + letter.link().replaceAll(".*key=", ""),
                        JoiningIT.form(name, JoiningIT.PASSWORD) + "&join:legalName=Mara+Lind",
                        here,
                        zone);
        assertThat(joined.status()).isEqualTo(302);
        assertThat(
                        Tables.text(
                                "SELECT a.language || ' ' || a.time_zone || ' ' || t.language FROM account a"
                                        + " JOIN accepted_terms t ON t.account_id = a.id WHERE a.username = '"
                                        + name
                                        + "'"))
                .isEqualTo("de Europe/Vienna en");
    }

    private static Wire.Answer post(String page, String form, String... headers) {
        return Wire.send(
                "POST",
                page,
                form + "&jakarta.faces.ViewState=stateless" + Person.NONCE,
                headers[0],
                headers[1],
                "Content-Type: application/x-www-form-urlencoded");
    }
}
