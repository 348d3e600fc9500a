package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clicks and orders are in everybody's reports within a minute, and the sums prove out. */
class ReportsIT {

    private static final Eventually WITHIN_A_MINUTE = Eventually.within(Duration.ofMinutes(1));

    private static Merchant merchant;
    private static Creator creator;

    @BeforeAll
    static void sell() {
        merchant = Cast.merchant("1000.00");
        creator = Cast.creator(300);
        Shop shop = new Shop(merchant);
        shop.report(Shop.order("O1", Shop.click(shop.link(creator))));
        shop.tell(
                "O1",
                """
                {"reference": "E1", "type": "REFUNDED", "lines": [{"reference": "L1", "amount": "40.00"}]}\
                """);
    }

    @Test
    void aCreatorReadsTheirClickOrderAndCommission() {
        WITHIN_A_MINUTE.assertThat(
                () -> first(creator.api(), "reports?by=MERCHANT&then=LINK"),
                row -> {
                    assertThat(row.getString("by")).isEqualTo(merchant.id());
                    assertFigures(row.getJsonObject("now"));
                });
    }

    @Test
    void itsMerchantReadsWhatItPaysByProduct() {
        WITHIN_A_MINUTE.assertThat(
                () -> merchant.api().get("reports?by=PRODUCT&sort=-reversed"),
                answer -> {
                    assertThat(answer.items()).hasSize(2);
                    JsonObject now = answer.items().getJsonObject(0).getJsonObject("now");
                    assertThat(now.isNull("clicks")).isTrue();
                    assertThat(now.getJsonObject("reversed").getString("amount")).isEqualTo("2.23");
                });
    }

    @Test
    void rowsComePartByPart() {
        WITHIN_A_MINUTE.assertThat(
                () -> merchant.api().get("reports?by=PRODUCT&limit=1"),
                answer -> {
                    String next = answer.text("next");
                    Api.Answer rest =
                            merchant.api().get("reports?by=PRODUCT&limit=1&cursor=" + next);
                    assertThat(rest.items()).hasSize(1);
                    assertThat(rest.json().isNull("next")).isTrue();
                });
    }

    @Test
    void whatIsNotTheCallersIsRefusedByItsName() {
        Api.Answer refused = merchant.api().get("reports?by=AGENCY");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("AGENCY is not shown to you");
        assertThat(creator.api().get("reports?by=AFFILIATE").body())
                .contains("AFFILIATE is not shown to you");
        assertThat(merchant.api().get("reports?sort=luck").body()).contains("UNKNOWN_PARAMETER");
        assertThat(Api.as("demo-reviewer").get("reports").status()).isEqualTo(403);
    }

    @Test
    void anotherMerchantsReportHasNothingOfIt() {
        Merchant other = Cast.merchant("10.00");
        assertThat(other.api().get("reports?by=AFFILIATE").items()).isEmpty();
        assertThat(other.api().get("reports?by=DAY&merchantId=" + merchant.id()).items()).isEmpty();
    }

    @Test
    void theSumsAreWhatTheRowsSay() {
        assertThat(Api.as("demo-auditor").post("reports/verification", "").body())
                .contains("\"ok\":true");
        assertThat(merchant.api().post("reports/verification", "").status()).isEqualTo(403);
    }

    private static JsonObject first(Api api, String path) {
        Api.Answer answer = api.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.items()).isNotEmpty();
        return answer.items().getJsonObject(0);
    }

    private static void assertFigures(JsonObject now) {
        assertThat(now.getInt("clicks")).isEqualTo(1);
        assertThat(now.getInt("orders")).isEqualTo(1);
        assertThat(now.getJsonObject("pending").getString("amount")).isEqualTo("12.66");
        assertThat(now.getJsonObject("reversed").getString("amount")).isEqualTo("2.23");
        assertThat(now.getJsonObject("epc").getString("amount")).isEqualTo("1266.00");
    }
}
