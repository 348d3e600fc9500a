package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop reports many orders in one call. */
class OrderBatchesIT {

    private static final int SMALL = 16;
    private static final int LARGE = 512;

    /** What belongs to orders; the server asks other things beside. */
    private static final Pattern OURS =
            Pattern.compile(
                    "shop_order|order_line|attribution_candidate|commission|journal_entry|posting"
                            + "|ledger_account|tracking_link|program|product|roster_");

    private Merchant merchant;
    private Shop shop;
    private String click;

    @BeforeEach
    void openShop() {
        merchant = Cast.merchant("100000.00");
        shop = new Shop(merchant);
        click = Shop.click(shop.link(Cast.creator(300)));
    }

    @Test
    void eachRowIsAnsweredAsItsOrderAloneWouldBe() {
        String other = Shop.click(shop.link(Cast.creator(200)));
        String known = Shop.order("B0", click);
        String nobodys = Shop.order("B3", "of nobody");
        String before = shop.report(known).text("id");
        List<JsonObject> rows =
                report(
                        List.of(
                                known,
                                Shop.order("B1", click),
                                Shop.order("B2", other).replace("EUR", "SEK"),
                                nobodys,
                                Shop.order("B4", click).replace("119.00", "many"),
                                Shop.order("B1", other),
                                Shop.order("B0", other)));
        assertThat(rows)
                .extracting(row -> row.getInt("row"), row -> row.getString("code", ""))
                .containsExactly(
                        tuple(1, ""),
                        tuple(2, ""),
                        tuple(3, ""),
                        tuple(4, ""),
                        tuple(5, "VALIDATION_FAILED"),
                        tuple(6, "REFERENCE_CONFLICT"),
                        tuple(7, "REFERENCE_CONFLICT"));
        assertThat(rows.get(0).getString("id")).isEqualTo(before);
        assertThat(rows.subList(0, 4))
                .extracting(row -> row.getJsonArray("commissionIds").size())
                .containsExactly(2, 2, 2, 0);
        assertThat(winners("B1", "B2", "B3"))
                .containsExactly("LAST_CLICK", "LAST_CLICK", "CLICK_ID_INVALID");
        assertThat(shop.report(nobodys).text("id")).isEqualTo(rows.get(3).getString("id"));
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anAgencysPartIsTakenOfEachOrder() {
        Agency agency = Agency.called("Batch & Sons");
        Creator creator = Cast.influencer();
        agency.signs(creator, 1_500);
        String theirs = Shop.click(shop.link(creator));
        List<String> orders = List.of(Shop.order("A1", theirs), Shop.order("A2", click));
        List<JsonObject> rows = report(orders);
        assertThat(rows)
                .extracting(row -> row.getJsonArray("commissionIds").size())
                .containsExactly(2, 2);
        assertThat(report(orders)).isEqualTo(rows);
        assertThat(
                        Tables.text(
                                "SELECT count(*) FROM commission c JOIN shop_order o ON o.id = c.order_id"
                                        + " WHERE o.merchant_id = '"
                                        + merchant.id()
                                        + "' AND c.beneficiary = 'MCN'"))
                .isEqualTo("2");
        Finance.assertThatTheBooksProveOut();
    }

    /** What is inserted goes by some hundred rows a statement. */
    @Test
    void whatIsAskedDoesNotGrowWithTheOrders() {
        report(orders(SMALL));
        try (StatementLog log = StatementLog.open()) {
            long few = asked(log, SMALL);
            long many = asked(log, LARGE);
            assertThat(few).isGreaterThan(10);
            assertThat(many).isLessThan(few + LARGE / 10);
        }
        Finance.assertThatTheBooksProveOut();
    }

    private long asked(StatementLog log, int orders) {
        return log.during(() -> report(orders(orders))).stream()
                .filter(statement -> OURS.matcher(statement).find())
                .count();
    }

    private List<JsonObject> report(List<String> orders) {
        return merchant.api()
                .post(
                        "merchants/" + merchant.id() + "/orders/batch",
                        orders.stream().collect(Collectors.joining(",", "[", "]")))
                .items()
                .getValuesAs(JsonObject.class);
    }

    private List<String> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order(UUID.randomUUID().toString(), click))
                .toList();
    }

    private List<String> winners(String... orders) {
        return Stream.of(orders)
                .map(order -> shop.attribution(order).getString("outcome"))
                .toList();
    }
}
