package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/**
 * A creator lets themselves be found and takes it back; merchants and agencies find them, keep them
 * in lists and see what they did here, which is counted and never told by anybody.
 */
class DiscoveryIT {

    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final Merchant merchant = Cast.merchant("2000.00");
    private final Creator creator = Cast.payableInfluencer();

    @Test
    void aCreatorIsFoundWhileTheyWantToBe() {
        assertThat(found(merchant.api(), "")).isZero();
        assertThat(introduce("").text("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(introduce("\"xx\"").text("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(introduce("\"sv\", \"en\"").json().getBoolean("found")).isTrue();
        for (String narrowed :
                new String[] {
                    "",
                    "&platform=YOUTUBE&followers=12000",
                    "&country=SE",
                    "&language=sv",
                    "&interest=FOOD"
                }) {
            assertThat(found(merchant.api(), narrowed)).as(narrowed).isEqualTo(1);
        }
        for (String narrowed : new String[] {"&followers=13000", "&language=de", "&onTime=50"}) {
            assertThat(found(merchant.api(), narrowed)).as(narrowed).isZero();
        }
        assertThat(merchant.api().get("creators?interest=NOTHING").text("code"))
                .isEqualTo("UNKNOWN_PARAMETER");
        Api.Answer profile = merchant.api().get("creators/" + creator.id());
        assertThat(profile.body()).contains("youtube.com", mark);
        PayeeDetails.assertUntold("the profile", profile.body());
        assertThat(creator.api().post(introduction() + "/withdrawal", "").status()).isEqualTo(200);
        assertThat(found(merchant.api(), "")).isZero();
        assertThat(merchant.api().get("creators/" + creator.id()).status()).isEqualTo(404);
        assertThat(creator.api().get(introduction()).body()).contains(mark, "\"found\":false");
    }

    @Test
    void whoIsBannedIsNotFound() {
        introduce("\"en\"");
        assertThat(found(merchant.api(), "")).isEqualTo(1);
        Api.as("demo-operator")
                .post("affiliates/" + creator.id() + "/ban", "{\"reasonCode\": \"OTHER\"}");
        assertThat(found(merchant.api(), "")).isZero();
        assertThat(introduce("\"en\"").text("code")).isEqualTo("STATE_FORBIDS");
    }

    @Test
    void merchantsAndAgenciesLookAndWhoOnlyLooksKeepsNobody() {
        introduce("\"en\"");
        Api analyst = Team.joins(merchant.api(), "ANALYST");
        assertThat(found(analyst, "")).isEqualTo(1);
        assertThat(analyst.get("creators/" + creator.id()).status()).isEqualTo(200);
        assertThat(analyst.post("creator-lists", "{\"name\": \"Spring\"}").text("code"))
                .isEqualTo("RIGHT_MISSING");
        assertThat(found(Agency.approved().api(), "")).isEqualTo(1);
        assertThat(creator.api().get("creators").status()).isEqualTo(404);
        assertThat(Api.as("demo-finance").get("creators").text("code")).isEqualTo("ROLE_REQUIRED");
        assertThat(merchant.api().get(introduction()).text("code")).isEqualTo("ROLE_REQUIRED");
        assertThat(Cast.creator(12_000).api().get(introduction()).status()).isEqualTo(404);
    }

    @Test
    void aListKeepsNothingOfWhoTookItBack() {
        introduce("\"en\"");
        String list = merchant.api().post("creator-lists", "{\"name\": \"Spring\"}").text("id");
        String body = "{\"affiliateIds\": [\"" + creator.id() + "\"]}";
        assertThat(
                        merchant.api()
                                .post("creator-lists/" + list + "/creators", body)
                                .json()
                                .getInt("kept"))
                .isEqualTo(1);
        assertThat(merchant.api().get("creator-lists/" + list).body()).contains("\"Mara\"");
        Merchant other = Cast.merchant("");
        assertThat(other.api().get("creator-lists/" + list).status()).isEqualTo(404);
        assertThat(other.api().post("creator-lists/" + list + "/creators", body).status())
                .isEqualTo(404);
        creator.api().post(introduction() + "/withdrawal", "");
        assertThat(merchant.api().get("creator-lists/" + list).body())
                .contains(creator.id(), "\"found\":false")
                .doesNotContain("Mara");
    }

    @Test
    void whatBothSidesDidIsCountedAndShownWhereItMatters() {
        introduce("\"en\"");
        for (int task = 0; task < 3; task++) {
            String submission = ContentToReview.submitted(merchant, "50.00", creator).submission();
            merchant.api()
                    .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
        }
        JsonObject reputation =
                merchant.api().get("creators/" + creator.id()).json().getJsonObject("reputation");
        assertThat(figure(reputation, "DONE")).isEqualTo("3");
        assertThat(figure(reputation, "ON_TIME")).isEqualTo("100");
        assertThat(figure(reputation, "REVISIONS")).isEqualTo("0.0");
        assertThat(figure(reputation, "STAYED_LIVE")).isEqualTo("null");
        assertThat(found(merchant.api(), "&onTime=100")).isEqualTo(1);

        Person reader = Person.signedIn(SignsIn.forAffiliate(creator.id()));
        assertThat(reader.get("/reputation/mine.xhtml?figure=ON_TIME").body())
                .contains("Came in time", "/assignments/assignment.xhtml?id=", "3 events");
        String offered =
                Cast.published(
                        merchant, "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro("60.00") + "}");
        assertThat(reader.get("/tasks/offer.xhtml?id=" + offered).body())
                .contains("Approved by silence", "0&nbsp;%".replace("&nbsp;", "\u00a0"));
        String application = ContentToReview.applied(offered, creator);
        Person shop = Person.signedIn(SignsIn.forMerchant(merchant.id()));
        assertThat(shop.get("/tasks/application.xhtml?id=" + application).body())
                .contains("Past work", "Too few to tell");
        assertThat(shop.get("/reputation/mine.xhtml?figure=REVIEW_HOURS").body())
                .contains("/submissions/review.xhtml?id=");
        assertThat(shop.get("/reputation/mine.xhtml?figure=DONE").statusCode()).isEqualTo(404);
        assertThat(reader.get("/creators/list.xhtml").statusCode()).isEqualTo(404);
        assertThat(shop.get("/creators/list.csv?q=" + mark).body()).contains("Mara", "FOOD");
    }

    @Test
    void anAgencyInvitesWhomItFound() {
        introduce("\"en\"");
        Agency agency = Agency.approved();
        Person people = Person.signedIn(SignsIn.forAffiliate(agency.self().id()));
        assertThat(people.get("/creators/detail.xhtml?id=" + creator.id()).body())
                .contains("/roster/invite.xhtml?creator=" + creator.id());
        assertThat(people.get("/roster/invite.xhtml?creator=" + creator.id()).body())
                .contains(">Mara<")
                .doesNotContain("User name");
        assertThat(people.get("/roster/invite.xhtml?creator=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private static String figure(JsonObject reputation, String kind) {
        return reputation.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals(kind))
                .map(one -> one.getString("value", "null"))
                .findFirst()
                .orElseThrow();
    }

    private int found(Api api, String narrowed) {
        return api.get("creators?q=" + mark + narrowed).items().size();
    }

    private Api.Answer introduce(String languages) {
        return creator.api()
                .put(
                        introduction(),
                        "{\"words\": \"Slow cooking %s\", \"languages\": [%s], \"interests\": [\"FOOD\"]}"
                                .formatted(mark, languages));
    }

    private String introduction() {
        return "affiliates/" + creator.id() + "/introduction";
    }
}
