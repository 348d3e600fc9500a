package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An agency works for a creator and never reads or sets how they are paid, their tax number or
 * where they live: by every reading call and every page, with every id that it knows or could
 * guess.
 */
class AgencyAccessIT {

    private static final Map<String, String> IDS = new LinkedHashMap<>();
    private static Api agency;
    private static Person portal;
    private static Creator creator;

    @BeforeAll
    static void workForACreator() {
        Merchant merchant = Cast.merchant("2000.00");
        Agency lantern = Agency.called("Lantern Ltd");
        agency = lantern.api();
        portal = Person.signedIn(SignsIn.forAffiliate(lantern.self().id()));
        creator = Cast.payableInfluencer();
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/introduction",
                        "{\"words\": \"Mugs and mornings\", \"languages\": [\"sv\"]}");
        IDS.put("contract", lantern.signs(creator, 1_500));
        String task = Cast.draftTask(merchant, "200.00");
        merchant.api().post("tasks/" + task + "/publication", "");
        String application = lantern.applies(creator, task);
        Api.Answer accepted =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}");
        Shop shop = new Shop(merchant);
        String commission =
                shop.commissions(shop.report(Shop.order("A1", Shop.click(shop.link(creator)))))
                        .get(0);
        IDS.put("task", task);
        IDS.put("application", application);
        IDS.put("assignment", accepted.text("assignmentId"));
        IDS.put("commission", commission);
        IDS.put("creator", creator.id());
        IDS.put("merchant", merchant.id());
        IDS.put("itself", lantern.self().id());
    }

    @Test
    void theCallsAndPagesAreThere() {
        assertThat(readings()).hasSizeGreaterThan(30);
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void noReadingCallTellsAnything(String path) {
        for (String id : IDS.values()) {
            PayeeDetails.assertUntold(
                    path + " of " + id, agency.get(path.replaceAll("\\{\\w+}", id)).body());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageTellsAnything(String page) {
        for (String id : IDS.values()) {
            HttpResponse<String> shown = portal.get(page + "?id=" + id);
            assertThat(shown.statusCode()).as(page).isLessThan(500);
            PayeeDetails.assertUntold(page + " of " + id, shown.body());
        }
    }

    @Test
    void noFileAndNoSearchTellsAnything() {
        for (String file :
                List.of(
                        "/roster/list.csv",
                        "/creators/list.csv",
                        "/commissions/list.csv",
                        "/assignments/list.csv",
                        "/assignments/applications.csv",
                        "/roster/invitations.csv")) {
            HttpResponse<String> given = portal.get(file);
            assertThat(given.statusCode()).as(file).isEqualTo(200);
            PayeeDetails.assertUntold(file, given.body());
        }
        for (String word : PayeeDetails.ALL) {
            PayeeDetails.assertUntold(
                    "find", portal.get("/find.json?q=" + Person.encoded(word)).body());
        }
    }

    @Test
    void whatIsTheCreatorsAloneIsNotFoundToBeSet() {
        String affiliate = "affiliates/" + creator.id();
        assertThat(
                        Stream.of(
                                agency.put(
                                        affiliate + "/payout-method",
                                        """
                                        {"type": "IBAN", "holder": "Mara Lind", "iban": "DE89370400440532013000",
                                         "country": "DE", "town": "Bonn"}"""),
                                agency.put(
                                        affiliate + "/tax-form",
                                        """
                                        {"kind": "SELF_CERTIFICATION", "taxId": "1", "country": "SE"}"""),
                                agency.get(affiliate + "/balance?currency=EUR"),
                                agency.get(affiliate),
                                agency.post(affiliate + "/channels", "{\"platform\": \"YOUTUBE\"}"),
                                agency.post(
                                        affiliate + "/role-applications", "{\"role\": \"MCN\"}")))
                .extracting(Api.Answer::status)
                .containsOnly(404);
    }

    static List<String> readings() {
        JsonObject paths =
                Api.as("").get("../../openapi?format=JSON").json().getJsonObject("paths");
        List<String> readings = new ArrayList<>();
        paths.forEach(
                (path, item) -> {
                    if (item.asJsonObject().containsKey("get")) {
                        readings.add(path.replaceFirst("^.*/api/v1/", ""));
                    }
                });
        return readings;
    }

    static List<String> pages() {
        return PagesOfThePortal.all();
    }
}
