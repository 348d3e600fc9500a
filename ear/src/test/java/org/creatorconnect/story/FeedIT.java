package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** A feed of several parts, in the server as it runs. */
class FeedIT {

    private final Merchant merchant = Cast.merchant("");

    @Test
    void eachPartIsCommittedByItselfAndABadRowOfALaterOneIsNamed() throws Exception {
        send(rows(1_200, ""));
        CompletableFuture<Api.Answer> second;
        try (Connection owner = Tables.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // Somebody holds one product of the third part.
            statement.execute(lock("'1100'", ""));
            second = CompletableFuture.supplyAsync(() -> send(rows(1_200, "new")));
            Eventually.within(Duration.ofSeconds(30))
                    .assertThat(this::written, count -> assertThat(count).isEqualTo("1000"));
            assertThat(
                            Tables.text(
                                    "SELECT status || accepted FROM feed_import WHERE merchant_id ="
                                            + " '"
                                            + merchant.id()
                                            + "' ORDER BY id DESC LIMIT 1"))
                    .isEqualTo("RUNNING1000");
            assertNothingIsLockedOfTheFirstParts();
            owner.rollback();
        }
        Api.Answer answer = second.get(60, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("COMPLETED");
        assertThat(answer.json().getInt("accepted")).isEqualTo(1_200);
        assertThat(answer.json().getInt("rejected")).isEqualTo(1);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getInt("row"))
                .isEqualTo(1_201);
        assertThat(written()).isEqualTo("1200");
    }

    private void assertNothingIsLockedOfTheFirstParts() throws SQLException {
        try (Connection other = Tables.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            try (ResultSet free = statement.executeQuery(lock("'1', '600', '1000'", "NOWAIT"))) {
                assertThat(free.next()).isTrue();
            }
            other.rollback();
        }
    }

    private String lock(String references, String how) {
        return "SELECT 1 FROM product WHERE merchant_id = '"
                + merchant.id()
                + "' AND reference IN ("
                + references
                + ") FOR UPDATE "
                + how;
    }

    private String written() {
        return Tables.text(
                "SELECT count(*) FROM product WHERE title LIKE 'new%' AND merchant_id = '"
                        + merchant.id()
                        + "'");
    }

    private Api.Answer send(String feed) {
        return merchant.api()
                .post(
                        "merchants/" + merchant.id() + "/feeds",
                        feed,
                        Map.of("Content-Type", "text/tab-separated-values"));
    }

    /** So many good rows, and one more that is not. */
    private static String rows(int count, String word) {
        StringBuilder feed = new StringBuilder("id\ttitle\tlink\tprice\n");
        for (int i = 1; i <= count; i++) {
            feed.append(i)
                    .append('\t')
                    .append(word)
                    .append("Lamp\thttps://shop.example/p\t20.00 EUR\n");
        }
        return feed.append("x\tx\thttps://shop.example/p\tnothing\n").toString();
    }
}
