package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final ProductCheck CHECK =
            new ProductCheck(
                    new ProgramTerms(
                            30, 15, Rate.of("0.07"), Rate.of("0.1"), List.of("aurora.example")),
                    FeedColumns::name);
    private static final String HEADER = "id\ttitle\tlink\tprice\tsale_price\tcommission_rate\n";

    @Test
    void aSalePriceStandsBesideTheUsualOne() throws Exception {
        List<CheckedBatch> read =
                read(
                        HEADER
                                + "1\tLamp\thttps://shop.aurora.example/1\t20.00 EUR\t15.00 EUR"
                                + "\t0.1\n");
        ProductRow row = read.get(0).rows().get(0);
        assertThat(row.sale().price()).contains(Money.of(1500, "EUR"));
        assertThat(row.price()).isEqualTo(Money.of(2000, "EUR"));
        assertThat(row.rate()).isEqualTo(Rate.of("0.1"));
    }

    @Test
    void columnsMayStandInAnyOrderAfterAByteOrderMark() throws Exception {
        String feed = "\uFEFFPrice\tLINK\tId\tTitle\n1.00 EUR\thttps://aurora.example/1\t1\tLamp\n";
        assertThat(read(feed).get(0).rows().get(0).reference()).isEqualTo("1");
    }

    @Test
    void everyRowAtFaultIsNamedWithItsNumberAndField() throws Exception {
        String rows =
                "1\tLamp\thttps://aurora.example/1\t1.00 EUR\n"
                        + "2\t\thttps://aurora.example/2\t1.00 EUR\n"
                        + "3\tLamp\thttps://elsewhere.example/3\t1.00 EUR\n"
                        + "4\tLamp\thttps://aurora.example/4\tfree\n"
                        + "5\tLamp\thttps://aurora.example/5\t1.005 EUR\n"
                        + "6\tLamp\thttps://aurora.example/6\t1.00 EUR\t\t7\n"
                        + "\tLamp\thttps://aurora.example/7\t1.00 EUR\n"
                        + "8\tLa\u0000mp\thttps://aurora.example/8\t1.00 EUR\n"
                        + "9\tLamp\tjavascript:alert(1)\t1.00 EUR\n";
        CheckedBatch batch = read(HEADER + rows).get(0);
        assertThat(batch.accepted()).isEqualTo(1);
        assertThat(batch.errors())
                .extracting(error -> error.row() + " " + error.field())
                .containsExactly(
                        "2 title",
                        "3 link",
                        "4 price",
                        "5 price",
                        "6 commission_rate",
                        "7 id",
                        "8 title",
                        "9 link");
    }

    @Test
    void whenAReferenceComesTwiceTheLaterRowCounts() throws Exception {
        String rows =
                "1\tOld\thttps://aurora.example/1\t1.00 EUR\n"
                        + "1\tNew\thttps://aurora.example/1\t2.00 EUR\n";
        CheckedBatch batch = read(HEADER + rows).get(0);
        assertThat(batch.rows()).extracting(ProductRow::title).containsExactly("New");
    }

    @Test
    void rowsComeInChunksAndKeepTheirNumbers() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 1; i <= 1201; i++) {
            rows.append(i).append("\tLamp\thttps://aurora.example/\t");
            rows.append(i == 1201 ? "free" : "1.00 EUR").append('\n');
        }
        List<CheckedBatch> read = read(rows.toString());
        assertThat(read).extracting(CheckedBatch::accepted).containsExactly(500, 500, 200);
        assertThat(read.get(2).errors()).extracting(RowError::row).containsExactly(1201);
    }

    @Test
    void aFeedWithoutTheColumnsEveryFeedHasIsBroken() {
        assertThatThrownBy(() -> read("id\ttitle\n1\tLamp\n"))
                .isInstanceOf(BrokenFeed.class)
                .hasMessage("lacks the columns link, price");
        assertThatThrownBy(() -> read("")).isInstanceOf(BrokenFeed.class);
        assertThatThrownBy(() -> read(HEADER)).hasMessage("has no products");
    }

    @Test
    void aFeedThatIsNoTextIsBroken() {
        byte[] zip = {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0, 0};
        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("zip");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "0, 2", "3, 2"})
    void emptyLinesBetweenRowsAndAtTheEndAreNone(int atTheEnd, int between) throws Exception {
        CheckedBatch batch =
                read(HEADER
                                + "1\tLamp\thttps://aurora.example/1\t1.00 EUR\n"
                                + "\n".repeat(between)
                                + "2\tMug\thttps://aurora.example/2\t1.00 EUR\n"
                                + "\n".repeat(atTheEnd))
                        .get(0);
        assertThat(batch.errors()).isEmpty();
        assertThat(batch.rows()).extracting(ProductRow::reference).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 XAU", "10.00 DEM", "10 BYR", "10 XTS", "10 XXX", "10.00 XDR"})
    void aPriceInNoMoneyIsAnErrorOfItsColumn(String price) throws Exception {
        CheckedBatch batch =
                read(HEADER
                                + "1\tLamp\thttps://aurora.example/1\t"
                                + price
                                + "\n2\tMug\thttps://aurora.example/2\t1.00 CHF\n")
                        .get(0);
        assertThat(batch.errors()).extracting(RowError::field).containsExactly("price");
        assertThat(batch.rows()).extracting(ProductRow::reference).containsExactly("2");
    }

    private static List<CheckedBatch> read(String feed) throws Exception {
        return read(feed.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CheckedBatch> read(byte[] feed) throws Exception {
        return ReadFeed.batches(CHECK, feed);
    }
}
