package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single rows and cells of a feed mean. */
class FeedRowsTest {

    private static final ProductCheck CHECK =
            new ProductCheck(
                    new ProgramTerms(
                            30, 15, Rate.of("0.07"), Rate.of("0.1"), List.of("shop.example")),
                    FeedColumns::name);
    private static final String HEADER =
            "id\ttitle\tlink\tdescription\tprice\tsale_price\tsale_price_effective_date"
                    + "\tavailability\tproduct_type\n";
    private static final String PLAIN =
            "2\tPlain\thttps://shop.example/2\tplain\t20.00 EUR\t\t\tin_stock\tLamps\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "AC\\DC shirt | AC\\DC shirt",
                "ends with one\\ | ends with one\\",
                "two\\\\ ends\\\\ | two\\\\ ends\\\\",
                "\\t is no tab | \\t is no tab",
                "C:\\new\\table | C:\\new\\table",
                "\\ | \\",
                "\\\"Best\\\" lamp | \\\"Best\\\" lamp",
                "\"Best\" lamp | \"Best\" lamp",
                "6\" x 8\" | 6\" x 8\"",
                "27\" monitor | 27\" monitor",
                "\"Lamp 12\"\" black\" | Lamp 12\" black",
                "\"Lamp\" | Lamp",
                "\"\"\"Best\"\" lamp\" | \"Best\" lamp",
                "\"Best lamp | \"Best lamp",
                "Best lamp\" | Best lamp\"",
                "\"a\"b\" | \"a\"b\"",
                "'single' | 'single'",
                "x\"\"y | x\"\"y"
            })
    void aTextIsWhatStandsThere(String given, String title) throws Exception {
        CheckedBatch read = read(row(given, "", "", "in_stock") + PLAIN);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).extracting(ProductRow::title).containsExactly(title, "Plain");
    }

    @Test
    void tabsAndLinesInsideQuotesBelongToTheText() throws Exception {
        CheckedBatch read =
                read(
                        row("\"Lamp\tblack\"", "", "", "in_stock")
                                + "3\t\"Lamp\n"
                                + "in two\r\n"
                                + "lines\"\thttps://shop.example/3\t\t1.00 EUR\t\t\tin stock\tX\n"
                                + PLAIN);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows())
                .extracting(ProductRow::title)
                .containsExactly("Lamp black", "Lamp in two lines", "Plain");
    }

    @Test
    void aQuoteThatClosesNowhereSwallowsNoOtherRow() throws Exception {
        CheckedBatch read =
                read(
                        row("\"Lamp", "", "", "in_stock")
                                + "4\t\"broken off\n"
                                + row("27\"", "", "", "in_stock").replace("1\t", "5\t")
                                + PLAIN);
        assertThat(read.rows())
                .extracting(ProductRow::title)
                .containsExactly("\"Lamp", "27\"", "Plain");
        assertThat(read.errors()).extracting(RowError::row).containsExactly(2);
    }

    @Test
    void aBackslashBeforeATabEscapesNothing() throws Exception {
        CheckedBatch read =
                read(
                        "1\tShirt\thttps://shop.example/1\tDrive C:\\\t20.00 EUR\t15.00 EUR\t"
                                + "\tout_of_stock\tHome\\Garden\n"
                                + PLAIN);
        ProductRow shirt = read.rows().get(0);
        assertThat(shirt.price()).isEqualTo(Money.of(2000, "EUR"));
        assertThat(shirt.sale().price()).contains(Money.of(1500, "EUR"));
        assertThat(shirt.inStock()).isFalse();
        assertThat(shirt.category()).isEqualTo("Home\\Garden");
    }

    @ParameterizedTest
    @CsvSource({
        "in stock, true",
        "in_stock, true",
        "IN_STOCK, true",
        "In Stock, true",
        "in-stock, true",
        "out of stock, false",
        "out_of_stock, false",
        "Out Of Stock, false",
        "backorder, false",
        "back order, false",
        "preorder, false",
        "not in stock, false",
        "instock soon, false",
        "yes, false",
        "'', false"
    })
    void onlyWhatSaysInStockIsInStock(String availability, boolean inStock) throws Exception {
        CheckedBatch read = read(row("Lamp", "", "", availability));
        assertThat(read.rows().get(0).inStock()).isEqualTo(inStock);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-24T11:07+0100/2016-02-29T23:07+0100, 2016-02-24T10:07:00Z, 2016-02-29T22:07:00Z",
        "2028-12-18T23:34+0000/2029-01-17T23:34+0000, 2028-12-18T23:34:00Z, 2029-01-17T23:34:00Z",
        "2026-01-01T00:00:00-08:00/2026-01-31T23:59:59-08:00, 2026-01-01T08:00:00Z,"
                + " 2026-02-01T07:59:59Z",
        "2026-01-01T00:00Z / 2026-01-02T00:00Z, 2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z",
        "2026-01-01T10:00+05/2026-01-02T10:00+05:30, 2026-01-01T05:00:00Z, 2026-01-02T04:30:00Z",
        "2026-01-01/2026-01-31, 2026-01-01T00:00:00Z, 2026-01-31T23:59:59Z",
        "2026-01-01T10:00/2026-01-02T10:00, 2026-01-01T10:00:00Z, 2026-01-02T10:00:00Z"
    })
    void aSalePriceHoldsInItsDates(String dates, Instant from, Instant until) throws Exception {
        CheckedBatch read = read(row("Lamp", "15.00 EUR", dates, "in_stock"));
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows().get(0).sale())
                .isEqualTo(
                        new ProductSale(
                                Optional.of(Money.of(1500, "EUR")),
                                Optional.of(from),
                                Optional.of(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "'15,00 EUR', , sale_price",
        "15.00, , sale_price",
        "EUR, , sale_price",
        "15.00 XYZW, , sale_price",
        "15.00 QQQ, , sale_price",
        "-1.00 EUR, , sale_price",
        "1.005 EUR, , sale_price",
        "'1,500.00 EUR', , sale_price",
        "1e1 EUR, , sale_price",
        "free, , sale_price",
        "15.00 USD, , sale_price",
        "25.00 EUR, , sale_price",
        "15.00 EUR, soon, sale_price_effective_date",
        "15.00 EUR, 2026-02-24T11:07+0100, sale_price_effective_date",
        "15.00 EUR, 2026-02-24T11:07+0100/, sale_price_effective_date",
        "15.00 EUR, 2026-02-30T11:07+0100/2026-03-30T11:07+0100, sale_price_effective_date",
        "15.00 EUR, 2026-03-30T11:07+0100/2026-02-28T11:07+0100, sale_price_effective_date",
        "15.00 EUR, 2026-02-28T25:07+0100/2026-03-28T11:07+0100, sale_price_effective_date"
    })
    void aSaleThatCannotBeReadIsAnErrorOfItsRow(String price, @Nullable String dates, String column)
            throws Exception {
        CheckedBatch read =
                read(row("Lamp", price, dates == null ? "" : dates, "in_stock") + PLAIN);
        assertThat(read.errors()).extracting(RowError::row).containsExactly(1);
        assertThat(read.errors()).extracting(RowError::field).containsExactly(column);
        assertThat(read.rows()).extracting(ProductRow::title).containsExactly("Plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.00 EUR", "20 eur", "20.00\u00a0EUR", "20.00  EUR", "20.00EUR"})
    void aSaleAtTheUsualPriceIsNone(String price) throws Exception {
        CheckedBatch read = read(row("Lamp", price, "", "in_stock"));
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows().get(0).sale()).isEqualTo(ProductSale.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void emptyLinesAreNoProducts(String end) throws Exception {
        String rows =
                "\n"
                        + HEADER
                        + "\n"
                        + row("One", "", "", "in_stock")
                        + "\n \n\t\t\t\n"
                        + PLAIN
                        + "\n\n";
        CheckedBatch read = readAll((rows).replace("\n", end).getBytes(StandardCharsets.UTF_8));
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).extracting(ProductRow::title).containsExactly("One", "Plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aFeedMayBeginWithAByteOrderMark(String charset) throws Exception {
        String feed =
                "\uFEFF\"id\"\tTitle\tLINK\tsale price\tPrice\n"
                        + "1\tGrün\thttps://shop.example/\t\t1 EUR\n";
        assertThat(readAll(feed.getBytes(Charset.forName(charset))).rows())
                .extracting(ProductRow::title)
                .containsExactly("Grün");
    }

    @Test
    void aColumnThatIsReadStandsOnce() {
        assertThatThrownBy(
                        () ->
                                readAll(
                                        ("id\tPrice\ttitle\tlink\tprice\n" + PLAIN)
                                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenFeed.class)
                .hasMessage("names columns twice: price");
    }

    @Test
    void lengthsAreCountedInCharacters() throws Exception {
        assertThat(read(row("😀".repeat(150), "", "", "in_stock")).errors()).isEmpty();
        assertThat(read(row("😀".repeat(201), "", "", "in_stock")).errors()).hasSize(1);
        assertThat(read(row("x".repeat(201), "", "", "in_stock")).errors()).hasSize(1);
    }

    @Test
    void hostsAndPagesAreReadAsBrowsersDo() throws Exception {
        for (String link :
                List.of(
                        "https://my_shop.shop.example/lamp",
                        "https://SHOP.example/lamp",
                        "https://shop.example/100%-off",
                        "https://shop.example/a|b{c}",
                        "https://shop.example./lamp",
                        "https://shop.example/e\u0301cole")) {
            CheckedBatch read = read(PLAIN.replace("https://shop.example/2", link));
            assertThat(read.errors()).as(link).isEmpty();
            assertThat(read.rows().get(0).url()).isEqualTo(link);
        }
        for (String link :
                List.of(
                        "https://shop.example@evil.example/",
                        "https://evil.example\\@shop.example/",
                        "https:evil.example",
                        "//evil.example/",
                        "javascript:alert(1)")) {
            assertThat(read(PLAIN.replace("https://shop.example/2", link)).errors())
                    .as(link)
                    .extracting(RowError::field)
                    .containsExactly("link");
        }
    }

    @Test
    void aRowIsBounded() throws Exception {
        CheckedBatch read = read(row("x".repeat(300_000), "", "", "in_stock") + PLAIN);
        assertThat(read.errors()).extracting(RowError::field).containsExactly("row");
        assertThat(read.rows()).extracting(ProductRow::title).containsExactly("Plain");
    }

    private static String row(String title, String sale, String dates, String availability) {
        return "1\t"
                + title
                + "\thttps://shop.example/1\ta lamp\t20.00 EUR\t"
                + sale
                + "\t"
                + dates
                + "\t"
                + availability
                + "\tLamps\n";
    }

    private static CheckedBatch read(String rows) throws Exception {
        return readAll((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static CheckedBatch readAll(byte[] feed) throws Exception {
        return ReadFeed.batches(CHECK, feed).get(0);
    }
}
