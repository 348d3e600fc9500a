package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** A feed of several parts, in the server as it runs. */
class FeedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ROWS = 12_000;

    private final Merchant merchant = Cast.merchant("");

    @Test
    void eachPartIsCommittedByItselfAndARowAtFaultIsNamed() throws Exception {
        Feeds.take(merchant, rows("", ROWS));
        String id;
        try (Connection owner = Tables.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // Somebody holds a product of the second part that is written.
            statement.execute(
                    "SELECT 1 FROM product WHERE merchant_id = '%s' AND reference = 'p99999' FOR UPDATE"
                            .formatted(merchant.id()));
            id = Feeds.send(merchant, rows("new", ROWS));
            Eventually.within(PATIENCE)
                    .assertThat(this::written, count -> assertThat(count).isEqualTo("10000"));
            JsonObject halfway = Feeds.get(merchant, id);
            assertThat(halfway.getString("status")).isEqualTo("RUNNING");
            assertThat(halfway.getInt("rows")).isEqualTo(ROWS + 2);
            assertThat(halfway.getInt("changed")).isEqualTo(10_000);
            owner.rollback();
        }
        JsonObject done = Feeds.ended(merchant, id, PATIENCE);
        assertThat(done.getString("status")).isEqualTo("COMPLETED");
        assertThat(done.getInt("accepted")).isEqualTo(ROWS + 1);
        assertThat(done.getInt("changed")).isEqualTo(ROWS + 1);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        JsonObject error =
                merchant.api()
                        .get(Feeds.of(merchant) + "/" + id + "/errors")
                        .items()
                        .getJsonObject(0);
        assertThat(error.getInt("row")).isEqualTo(ROWS + 2);
        assertThat(error.getString("field")).isEqualTo("price");
    }

    @Test
    void theSameFeedInAnotherFormChangesNothingAndWhatIsGoneIsRetired() throws Exception {
        JsonObject first = Feeds.take(merchant, rows("", 100));
        assertThat(first.getString("format")).isEqualTo("TSV");
        assertThat(first.getInt("created")).isEqualTo(101);
        JsonObject again = sendXml(100);
        assertThat(again.getString("format")).isEqualTo("XML");
        assertThat(again.getInt("unchanged")).isEqualTo(100);
        assertThat(again.getInt("retired")).isEqualTo(1);
        assertThat(merchant.api().get("products?limit=200").items()).hasSize(100);
    }

    @Test
    void aFeedThatLacksMostProductsChangesNothingAndAStrangerSeesNothingOfIt() {
        Feeds.take(merchant, rows("", 100));
        JsonObject refused = Feeds.take(merchant, rows("", 2));
        assertThat(refused.getString("status")).isEqualTo("REFUSED");
        assertThat(refused.getJsonArray("complaints").getString(0)).startsWith("file lacks 98");
        assertThat(merchant.api().get("products?limit=200").items()).hasSize(101);
        Merchant stranger = Cast.merchant("");
        String id = refused.getString("id");
        assertThat(stranger.api().get(Feeds.of(merchant) + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.api().get(Feeds.of(stranger) + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.api().get(Feeds.of(merchant) + "/" + id + "/errors").status())
                .isEqualTo(404);
    }

    private JsonObject sendXml(int rows) throws Exception {
        StringBuilder feed =
                new StringBuilder("<rss xmlns:g='http://base.google.com/ns/1.0'><channel>");
        for (int i = 1; i <= rows; i++) {
            feed.append("<item><g:id>p%1$05d</g:id><title>Lamp</title>".formatted(i));
            feed.append("<link>https://shop.example/p</link><g:price>20.00 EUR</g:price></item>");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
        }
        String id = Feeds.send(merchant, packed.toByteArray());
        return Feeds.ended(merchant, id, PATIENCE);
    }

    private String written() {
        return Tables.text(
                "SELECT count(*) FROM product WHERE title LIKE 'new%' AND merchant_id = '"
                        + merchant.id()
                        + "'");
    }

    /** So many good rows, a last one, and one more that is not good. */
    private static String rows(String word, int count) {
        StringBuilder feed = new StringBuilder("id\ttitle\tlink\tprice\n");
        for (int i = 1; i <= count; i++) {
            feed.append(row("p%05d".formatted(i), word + "Lamp"));
        }
        feed.append(row("p99999", word + "Lamp"));
        return feed.append("x\tx\thttps://shop.example/p\tnothing\n").toString();
    }

    private static String row(String reference, String title) {
        return reference + "\t" + title + "\thttps://shop.example/p\t20.00 EUR\n";
    }
}
