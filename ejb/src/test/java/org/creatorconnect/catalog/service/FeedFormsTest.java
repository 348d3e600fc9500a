package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same products are the same in whatever form they come. */
class FeedFormsTest {

    private static final ProductCheck CHECK =
            new ProductCheck(
                    new ProgramTerms(
                            30, 15, Rate.of("0.07"), Rate.of("0.1"), List.of("shop.example")),
                    FeedColumns::name);

    private static final String RSS =
            """
            <?xml version="1.0"?>
            <rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>
            <item><g:id>1</g:id><title>Lamp &amp; <![CDATA[<shade>]]></title>
              <link>https://shop.example/1</link><description>x</description>
              <g:price>20.00 EUR</g:price><g:sale_price>15.00 EUR</g:sale_price>
              <g:shipping><g:country>SE</g:country><g:price>4.00 EUR</g:price></g:shipping>
              <g:availability>in stock</g:availability><g:product_type>Lamps</g:product_type></item>
            <item><g:id>2</g:id><g:title>Mug</g:title><title>another</title>
              <link>https://shop.example/2</link><g:price>1.00 EUR</g:price></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">
            <link rel="self" href="https://shop.example/feed"/>
            <entry><g:id>1</g:id><title>Lamp</title>
              <link rel="enclosure" href="https://elsewhere.example/"/>
              <link href="https://shop.example/1"/><g:price>20.00 EUR</g:price></entry>
            </feed>
            """;

    @Test
    void anRssFeedIsReadWithTheAttributesOfGoogle() throws Exception {
        CheckedBatch read = read(RSS);
        assertThat(read.errors()).isEmpty();
        ProductRow lamp = read.rows().get(0);
        assertThat(lamp.title()).isEqualTo("Lamp & <shade>");
        assertThat(lamp.price()).isEqualTo(Money.of(2000, "EUR"));
        assertThat(lamp.sale().price()).contains(Money.of(1500, "EUR"));
        assertThat(lamp.category()).isEqualTo("Lamps");
        assertThat(read.rows().get(1).title()).isEqualTo("Mug");
        assertThat(read.rows().get(1).inStock()).isTrue();
    }

    @Test
    void anAtomFeedLinksByAttributes() throws Exception {
        CheckedBatch read = read(ATOM);
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows())
                .extracting(ProductRow::url)
                .containsExactly("https://shop.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|"})
    void cellsMayBePartedByOtherSigns(String sign) throws Exception {
        String feed =
                "id,title,link,price,description\r\n"
                        + "1,\"Lamp \"\"12\"\", black\",https://shop.example/1,20.00 EUR,\"two\r\nlines\"\r\n"
                        + "\r\n"
                        + "2,6\" mug,https://shop.example/2,1.00 EUR,";
        CheckedBatch read = read(feed.replace(",", sign));
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows())
                .extracting(ProductRow::title)
                .containsExactly("Lamp \"12\"" + sign + " black", "6\" mug");
    }

    @Test
    void aQuoteThatNothingClosesIsARowAtFaultAndTheNextLineIsOneAgain() throws Exception {
        String feed =
                "id,title,link,price\n1,\"Lamp,https://shop.example/1,1.00 EUR\n"
                        + "x".repeat(TextRows.LONGEST_ROW)
                        + "\n2,Mug,https://shop.example/2,1.00 EUR\n";
        CheckedBatch read = read(feed);
        assertThat(read.errors()).extracting(RowError::field).containsExactly("row");
        assertThat(read.rows()).extracting(ProductRow::title).containsExactly("Mug");
    }

    @Test
    void theFormIsToldByWhatStandsThere() throws Exception {
        assertThat(format(RSS)).isEqualTo(FeedFormat.XML);
        assertThat(format("\uFEFF\n  <feed><entry/></feed>")).isEqualTo(FeedFormat.XML);
        assertThat(format("id\ttitle\tlink\tprice\ta, b; c | d\n")).isEqualTo(FeedFormat.TSV);
        assertThat(format("id;title;\"a,b,c,d\";link;price\n")).isEqualTo(FeedFormat.CSV);
    }

    @Test
    void aPackedFeedIsTheSame() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(RSS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ReadFeed.batches(CHECK, packed.toByteArray())).isEqualTo(List.of(read(RSS)));
    }

    @Test
    void manyItemsWithManyEntitiesAreReadToTheEnd() throws Exception {
        String item =
                "<item><g:id>%d</g:id><title>a&amp;b&lt;c&#228;</title><link>https://shop.example/1</link>"
                        + "<g:price>1.00 EUR</g:price><description>"
                        + "&amp;&quot;".repeat(200)
                        + "</description></item>";
        StringBuilder feed = new StringBuilder(RSS.substring(0, RSS.indexOf("<item>")));
        for (int i = 0; i < 30_000; i++) {
            feed.append(item.formatted(i));
        }
        List<CheckedBatch> read =
                ReadFeed.batches(
                        CHECK,
                        feed.append("</channel></rss>")
                                .toString()
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.stream().mapToInt(CheckedBatch::accepted).sum()).isEqualTo(30_000);
        assertThat(read.get(59).rows().get(0).title()).isEqualTo("a&b<c\u00e4");
    }

    private static FeedFormat format(String feed) throws IOException {
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        try (FeedReader reader = FeedReader.of(new ByteArrayInputStream(bytes))) {
            return reader.format();
        }
    }

    private static CheckedBatch read(String feed) throws IOException {
        return ReadFeed.batches(CHECK, feed.getBytes(StandardCharsets.UTF_8)).get(0);
    }
}
