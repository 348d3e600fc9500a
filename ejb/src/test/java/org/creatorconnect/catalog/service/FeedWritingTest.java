package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.FeedImport.Outcome;
import org.creatorconnect.catalog.service.FeedImports.Imported;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed of more than 500 rows is written in parts. */
class FeedWritingTest extends DatabaseTest {

    private FeedParts parts;

    @BeforeEach
    void open() {
        parts = new FeedParts(entityManager);
    }

    @Test
    void aFeedOfMoreRowsThanOnePartIsTakenWhole() {
        Imported taken = parts.take(FeedParts.rows(1, 1_201));
        assertThat(taken.status()).isEqualTo(Outcome.COMPLETED);
        assertThat(taken.accepted()).isEqualTo(1_201);
        assertThat(parts.parts()).isEqualTo(3);
        assertThat(products()).isEqualTo(1_201);
        assertThat(history(taken.id())).containsExactly("COMPLETED", 1_201, 0, "");
        assertThat(deadlines(taken.id())).isZero();
    }

    @Test
    void exactlyOnePartAndOneRowMoreAreTaken() {
        assertThat(parts.take(FeedParts.rows(1, 500)).accepted()).isEqualTo(500);
        assertThat(parts.parts()).isEqualTo(1);
        assertThat(parts.take(FeedParts.rows(1, 501)).accepted()).isEqualTo(501);
        assertThat(parts.parts()).isEqualTo(2);
        assertThat(products()).isEqualTo(501);
    }

    @Test
    void aBadRowInALaterPartIsNamedByItsNumberAndAllOthersAreTaken() {
        Imported taken =
                parts.take(
                        FeedParts.rows(1, 1_100)
                                + FeedParts.row(1_101, "Lamp", "20,00 XAU")
                                + FeedParts.rows(1_102, 1_110));
        assertThat(taken.errors())
                .extracting(RowError::row, RowError::reference, RowError::field)
                .containsExactly(tuple(1_101, "1101", "price"));
        assertThat(history(taken.id()).subList(0, 3)).containsExactly("COMPLETED", 1_109, 1);
        assertThat(products()).isEqualTo(1_109);
    }

    @Test
    void aBadRowLeavesItsProductAsItWas() {
        parts.take(FeedParts.rows(1, 600));
        parts.take(FeedParts.rows(1, 599) + FeedParts.row(600, "Changed", ""));
        assertThat(title("600")).isEqualTo("Lamp 600");
    }

    @Test
    void aFileThatBreaksInItsLastPartChangesNothing() {
        byte[] feed =
                ("id\ttitle\tlink\tprice\n" + FeedParts.rows(1, 1_200) + "?")
                        .getBytes(StandardCharsets.UTF_8);
        feed[feed.length - 1] = (byte) 0xff;
        Imported refused = parts.take(feed);
        assertThat(refused.status()).isEqualTo(Outcome.REFUSED);
        assertThat(products()).isZero();
        assertThat(history(refused.id()).subList(0, 3)).containsExactly("REFUSED", 0, 0);
    }

    @Test
    void aProductThatComesInTwoPartsIsThatOfTheLater() {
        parts.take(FeedParts.rows(1, 700) + FeedParts.row(1, "Later", "19.00 EUR"));
        assertThat(title("1")).isEqualTo("Later");
    }

    @Test
    void betweenTwoPartsWhatIsWrittenIsSeenAndCountedAndNothingIsLocked() {
        parts.before =
                part -> {
                    int written = (part - 1) * 500;
                    assertThat(products()).isEqualTo(written);
                    assertThat(history(parts.begun.get(0)).subList(0, 2))
                            .containsExactly("RUNNING", written);
                    doInTransaction(
                            own ->
                                    own.createNativeQuery(
                                                    "SELECT 1 FROM product p, feed_import f WHERE"
                                                            + " p.merchant_id = :id AND"
                                                            + " f.merchant_id = :id FOR UPDATE NOWAIT")
                                            .setParameter("id", parts.merchant.value())
                                            .getResultList());
                };
        assertThat(parts.take(FeedParts.rows(1, 1_200)).accepted()).isEqualTo(1_200);
    }

    @Test
    void theServerGivesEachPartATransactionOfItsOwn() {
        assertThat(FeedWriting.class.getAnnotation(TransactionAttribute.class).value())
                .isEqualTo(TransactionAttributeType.REQUIRES_NEW);
        assertThat(FeedWriting.class.getDeclaredMethods())
                .noneMatch((Method one) -> one.isAnnotationPresent(TransactionAttribute.class));
    }

    @Test
    void whatIsWrittenStaysWhenALaterPartFailsAndTheFeedCanBeSentAgain() {
        parts.before =
                part -> {
                    if (part == 3) {
                        throw new IllegalStateException("the database is away");
                    }
                };
        Imported stopped = parts.take(FeedParts.rows(1, 1_200));
        assertThat(stopped.status()).isEqualTo(Outcome.STOPPED);
        assertThat(stopped.accepted()).isEqualTo(1_000);
        assertThat(products()).isEqualTo(1_000);
        assertThat(history(stopped.id()))
                .containsExactly(
                        "STOPPED", 1_000, 0, "file could not be written to its end; send it again");
        assertThat(deadlines(stopped.id())).isZero();
        parts.before = part -> {};
        assertThat(parts.take(FeedParts.rows(1, 1_200)).status()).isEqualTo(Outcome.COMPLETED);
        assertThat(products()).isEqualTo(1_200);
    }

    @Test
    void aFeedWhoseServerWentDownStopsWithWhatIsTakenAndSaysWhy() {
        UUID left = leaveAfter(2);
        parts.later(left, Duration.ofSeconds(119));
        assertThat(history(left).subList(0, 3)).containsExactly("RUNNING", 1_000, 1);
        parts.later(left, Duration.ofSeconds(2));
        assertThat(history(left).subList(0, 3)).containsExactly("STOPPED", 1_000, 1);
        assertThat((String) history(left).get(3))
                .startsWith("file was not written to its end")
                .contains("server went down")
                .contains("send it again")
                .contains("\nrow 1102: price");
        parts.before = part -> {};
        assertThat(parts.take(FeedParts.rows(1, 1_200)).status()).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void eachPartPutsTheEndOff() {
        parts.before = part -> parts.now = parts.now.plusSeconds(110);
        Imported taken = parts.take(FeedParts.rows(1, 1_700));
        assertThat(taken.status()).isEqualTo(Outcome.COMPLETED);
        UUID left = leaveAfter(1);
        parts.later(left, Duration.ofSeconds(119));
        assertThat(history(left).get(0)).isEqualTo("RUNNING");
    }

    @Test
    void aWriterThatComesBackAfterTheEndWritesNothingMore() {
        UUID left = leaveAfter(1);
        parts.before = part -> {};
        parts.later(left, Duration.ofMinutes(3));
        CheckedBatch late = new CheckedBatch(List.of(), 500, List.of());
        assertThatThrownBy(() -> parts.write(left, late)).isInstanceOf(StateForbids.class);
        assertThat(history(left).subList(0, 2)).containsExactly("STOPPED", 500);
    }

    /** Begins a feed of 1,200 rows with one at fault, and goes down once so many parts stand. */
    private UUID leaveAfter(int written) {
        parts.before =
                part -> {
                    if (part > written) {
                        throw new Gone();
                    }
                };
        String feed =
                FeedParts.rows(1, 1_101)
                        + FeedParts.row(1_102, "x", "")
                        + FeedParts.rows(1_103, 1_200);
        assertThatThrownBy(() -> parts.take(feed)).isInstanceOf(Gone.class);
        return parts.begun.get(parts.begun.size() - 1);
    }

    private int products() {
        return number(
                "SELECT count(*) FROM product WHERE merchant_id = :id", parts.merchant.value());
    }

    private int deadlines(UUID feed) {
        return number("SELECT count(*) FROM deadline WHERE subject_id = :id", feed);
    }

    private static int number(String sql, UUID id) {
        return inTransaction(
                own ->
                        ((Number)
                                        own.createNativeQuery(sql)
                                                .setParameter("id", id)
                                                .getSingleResult())
                                .intValue());
    }

    private String title(String reference) {
        return inTransaction(
                own ->
                        (String)
                                own.createNativeQuery(
                                                "SELECT title FROM product WHERE merchant_id = :id"
                                                        + " AND reference = :reference")
                                        .setParameter("id", parts.merchant.value())
                                        .setParameter("reference", reference)
                                        .getSingleResult());
    }

    private static List<Object> history(UUID feed) {
        return inTransaction(
                own ->
                        List.of(
                                (Object[])
                                        own.createNativeQuery(
                                                        "SELECT status, accepted, rejected, errors"
                                                                + " FROM feed_import WHERE id = :id")
                                                .setParameter("id", feed)
                                                .getSingleResult()));
    }

    /** The end of a server: nothing catches it. */
    private static final class Gone extends Error {
        private static final long serialVersionUID = 1L;
    }
}
