package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few letters find what their reader may see, and nothing else. */
@Tag("stress")
class FindingIT {

    private static ThingsToFind fjord;
    private static ThingsToFind tarn;

    @BeforeAll
    static void openTwoShops() {
        fjord = ThingsToFind.made();
        tarn = ThingsToFind.made();
    }

    @Test
    void aMerchantFindsTheirOwnAndNeverAnothers() {
        Person person = Person.signedIn(fjord.merchant());
        assertThat(names(person, fjord.product()))
                .startsWith("Reading lamp " + fjord.mark(), "Lamp shade " + fjord.mark());
        assertThat(names(person, fjord.order())).contains(fjord.order());
        assertThat(names(person, fjord.mark())).contains("<i>" + fjord.mark() + "</i> winter");
        for (String theirs : List.of(tarn.product(), tarn.order(), tarn.mark())) {
            assertThat(names(person, theirs)).as(theirs).isEmpty();
        }
        assertThat(person.get("/find.json?q=lamp").body()).doesNotContain(tarn.mark());
    }

    @Test
    void aCreatorFindsWhatTheyEarnAndNeitherOrdersNorWhatAnotherEarns() {
        Person person = Person.signedIn(fjord.creator());
        assertThat(kinds(person, fjord.order())).containsExactly("Commissions");
        assertThat(find(person, tarn.order())).isEmpty();
        assertThat(kinds(person, tarn.product())).containsExactly("Products");
        assertThat(find(person, tarn.creator())).isEmpty();
    }

    @Test
    void theStaffFindAllOfThemAsFarAsTheirListsGo() {
        Person operator = Person.signedIn("operator");
        assertThat(kinds(operator, fjord.creator())).contains("Affiliates", "Accounts");
        assertThat(kinds(operator, tarn.order())).contains("Orders", "Commissions");
        assertThat(kinds(Person.signedIn("reviewer"), fjord.creator()))
                .contains("Affiliates")
                .doesNotContain("Accounts");
        long run =
                Api.as("demo-finance")
                        .post("payout-runs", "{\"currency\": \"DKK\"}")
                        .json()
                        .getInt("number");
        assertThat(names(Person.signedIn("finance"), "payout run " + run))
                .startsWith("Payout run " + run);
        assertThat(kinds(Person.signedIn("reviewer"), "payout run " + run))
                .doesNotContain("Payout runs");
    }

    @Test
    void whatIsFoundLeadsToItsPageWhichIsOpen() {
        for (ThingsToFind things : List.of(fjord, tarn)) {
            Person person = Person.signedIn(things.merchant());
            for (JsonObject thing : things(person, things.mark())) {
                assertThat(person.get(thing.getString("href")).statusCode())
                        .as(thing.toString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void oneLetterFindsNothingAndTooManyAreRefused() {
        Person person = Person.signedIn("operator");
        assertThat(find(person, "m")).isEmpty();
        assertThat(person.get("/find.json").body()).isEqualTo("{\"kinds\":[]}");
        assertThat(person.get("/find.json?q=" + "m".repeat(101)).statusCode()).isEqualTo(400);
    }

    @Test
    void theAnswerIsKeptNowhereAndIsForThePortalAlone() {
        HttpResponse<String> answer = Person.signedIn("operator").get("/find.json?q=mara");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("same-origin");
        assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
        Wire.Answer nobody = Wire.send("GET", "/find.json?q=mara", "");
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.body()).doesNotContain("kinds");
    }

    private static List<JsonObject> find(Person person, String text) {
        HttpResponse<String> answer = person.get("/find.json?q=" + Person.encoded(text));
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return new Api.Answer(200, answer.body())
                .json()
                .getJsonArray("kinds")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> kinds(Person person, String text) {
        return find(person, text).stream().map(kind -> kind.getString("kind")).toList();
    }

    private static List<JsonObject> things(Person person, String text) {
        List<JsonObject> things = new ArrayList<>();
        find(person, text)
                .forEach(
                        kind ->
                                things.addAll(
                                        kind.getJsonArray("found").getValuesAs(JsonObject.class)));
        return things;
    }

    private static List<String> names(Person person, String text) {
        return things(person, text).stream().map(thing -> thing.getString("name")).toList();
    }
}
