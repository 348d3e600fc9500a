package org.creatorconnect.feed.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.feed.FeedCounts;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedStatus;
import org.creatorconnect.feed.FeedsWaiting;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed is read part by part, judged, and merged part by part. */
class FeedJobTest extends DatabaseTest {

    private FeedWorkshop shop;

    @BeforeEach
    void open() {
        shop = new FeedWorkshop(entityManager);
    }

    @Test
    void aFeedOfSeveralPartsIsTakenWholeAndRowsAtFaultAreNamed() {
        FeedImport taken =
                shop.take(
                        FeedWorkshop.rows(1, 1_100)
                                + FeedWorkshop.row(1_101, "Lamp", "20,00 XAU")
                                + FeedWorkshop.rows(1_102, 1_200));
        assertThat(taken.status()).isEqualTo(FeedStatus.COMPLETED);
        assertCounts(taken.counts(), 1_200, 1_199, 1);
        assertThat(taken.counts().created()).isEqualTo(1_199);
        assertThat(products("retired_at IS NULL AND fed")).isEqualTo(1_199);
        assertThat(
                        shop.number(
                                "SELECT count(*) FROM feed_error WHERE feed_id = ?1 AND row_number"
                                        + " = 1101 AND reference = '1101' AND field = 'price'",
                                taken.id().value()))
                .isEqualTo(1);
        assertThat(shop.audited)
                .containsExactly(
                        "FEED_IMPORTED COMPLETED created 1199 changed 0 unchanged 0 retired 0"
                                + " rejected 1");
    }

    @Test
    void theSameFeedAgainChangesNothing() {
        shop.take(FeedWorkshop.rows(1, 600));
        shop.now = shop.now.plus(Duration.ofDays(1));
        FeedImport again = shop.take(FeedWorkshop.rows(1, 600));
        assertThat(again.counts().unchanged()).isEqualTo(600);
        assertThat(again.counts().created() + again.counts().changed()).isZero();
        assertThat(products("version = 0 AND updated_at < '2026-03-03T00:00:00Z'")).isEqualTo(600);
    }

    @Test
    void onlyProductsOfWhichItSaysSomethingNewAreChanged() {
        shop.take(FeedWorkshop.rows(1, 100));
        FeedImport next =
                shop.take(
                        FeedWorkshop.rows(1, 98)
                                + FeedWorkshop.row(99, "Other", "20.00 EUR")
                                + FeedWorkshop.rows(100, 101));
        assertThat(next.counts().changed()).isEqualTo(1);
        assertThat(next.counts().created()).isEqualTo(1);
        assertThat(next.counts().unchanged()).isEqualTo(99);
        assertThat(shop.title("99")).isEqualTo("Other");
    }

    @Test
    void whatItTellsNoMoreIsRetiredAndComesBackWithIt() {
        shop.take(FeedWorkshop.rows(1, 100));
        FeedImport smaller = shop.take(FeedWorkshop.rows(1, 60));
        assertThat(smaller.counts().retired()).isEqualTo(40);
        assertThat(products("retired_at IS NOT NULL AND length(reference) > 1")).isEqualTo(40);
        FeedImport again = shop.take(FeedWorkshop.rows(1, 100));
        assertThat(again.counts().changed()).isEqualTo(40);
        assertThat(products("retired_at IS NULL")).isEqualTo(100);
    }

    @Test
    void whatTheShopToldByTheApiAloneIsNotRetired() {
        save("own", null);
        shop.take(FeedWorkshop.rows(1, 5));
        assertThat(shop.take(FeedWorkshop.rows(2, 6)).counts().retired()).isEqualTo(1);
        assertThat(products("reference = 'own' AND retired_at IS NULL")).isEqualTo(1);
    }

    @Test
    void aReferenceThatComesTwiceIsThatOfTheLaterRowHoweverOftenItIsSent() {
        String twice =
                FeedWorkshop.row(1, "Early", "1.00 EUR")
                        + FeedWorkshop.rows(2, 700)
                        + FeedWorkshop.row(1, "Late", "1.00 EUR");
        shop.take(twice);
        assertThat(shop.title("1")).isEqualTo("Late");
        FeedImport again = shop.take(twice);
        assertThat(shop.title("1")).isEqualTo("Late");
        assertThat(again.counts().changed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whereverItStopsTheNextTurnGoesOnToTheSameEnd(int stop) {
        shop.take(FeedWorkshop.rows(1, 1_200));
        FeedId id = shop.send(FeedWorkshop.rows(501, 1_700));
        shop.before =
                part -> {
                    if (part == stop) {
                        throw new Gone();
                    }
                };
        assertThatThrownBy(shop::work).isInstanceOf(Gone.class);
        shop.before = part -> {};
        assertThat(shop.later(id, Duration.ofSeconds(59))).isFalse();
        assertThat(shop.later(id, Duration.ofSeconds(2))).isTrue();
        assertThat(shop.feed(id).status()).isEqualTo(FeedStatus.QUEUED);
        shop.work();
        FeedCounts counts = shop.feed(id).counts();
        assertThat(shop.feed(id).status()).isEqualTo(FeedStatus.COMPLETED);
        assertCounts(counts, 1_200, 1_200, 0);
        assertThat(counts.created()).isEqualTo(500);
        assertThat(counts.unchanged()).isEqualTo(700);
        assertThat(counts.retired()).isEqualTo(500);
        assertThat(products("retired_at IS NULL")).isEqualTo(1_200);
    }

    @Test
    void oneThatIsBegunFiveTimesAndNeverEndsIsStopped() {
        FeedId id = shop.send(FeedWorkshop.rows(1, 10));
        shop.before =
                part -> {
                    throw new Gone();
                };
        for (int attempt = 1; attempt <= FeedImport.MOST_ATTEMPTS; attempt++) {
            assertThatThrownBy(shop::work).isInstanceOf(Gone.class);
            assertThat(shop.later(id, Duration.ofMinutes(2))).isTrue();
        }
        assertThat(shop.feed(id).status()).isEqualTo(FeedStatus.STOPPED);
    }

    @Test
    void aServerThatComesBackAfterAnotherTookOverDoesNothingMore() {
        FeedId id = shop.send(FeedWorkshop.rows(1, 10));
        FeedTurn early = shop.turns.next(Long.MAX_VALUE).orElseThrow();
        shop.later(id, Duration.ofMinutes(2));
        assertThat(shop.turns.next(Long.MAX_VALUE)).isPresent();
        assertThatThrownBy(() -> shop.turns.stop(early, "file is slow"))
                .hasMessageContaining("attempt 1");
    }

    @Test
    void aFileThatBreaksAtItsEndChangesNothing() {
        shop.take(FeedWorkshop.rows(1, 50));
        byte[] feed =
                (FeedWorkshop.HEADER + FeedWorkshop.rows(1, 900) + "?")
                        .getBytes(StandardCharsets.UTF_8);
        feed[feed.length - 1] = (byte) 0xff;
        FeedImport refused = shop.take(feed, false);
        assertThat(refused.status()).isEqualTo(FeedStatus.REFUSED);
        assertThat(products("retired_at IS NULL")).isEqualTo(50);
    }

    @Test
    void aFeedOfWhichMoreThanHalfIsAtFaultChangesNothing() {
        shop.take(FeedWorkshop.rows(1, 50));
        StringBuilder rows = new StringBuilder(FeedWorkshop.rows(51, 60));
        for (int i = 1; i <= 11; i++) {
            rows.append(FeedWorkshop.row(i, "Lamp", "free"));
        }
        assertThat(shop.take(rows.toString()).status()).isEqualTo(FeedStatus.REFUSED);
        assertThat(products("retired_at IS NULL")).isEqualTo(50);
    }

    @Test
    void aFeedThatLacksNineOfTenProductsChangesNothingUnlessItIsMeant() {
        shop.take(FeedWorkshop.rows(1, 100));
        FeedImport refused = shop.take(FeedWorkshop.rows(1, 10));
        assertThat(refused.status()).isEqualTo(FeedStatus.REFUSED);
        assertThat(products("retired_at IS NULL")).isEqualTo(100);
        byte[] file =
                (FeedWorkshop.HEADER + FeedWorkshop.rows(1, 10)).getBytes(StandardCharsets.UTF_8);
        assertThat(shop.take(file, true).counts().retired()).isEqualTo(90);
    }

    @Test
    void aLowerRateHoldsAfterTheNotice() {
        shop.take(FeedWorkshop.row(1, "Lamp", "1.00 EUR", "0.1"));
        shop.take(FeedWorkshop.row(1, "Lamp", "1.00 EUR", "0.08"));
        Instant day = shop.now.plus(Duration.ofDays(30));
        ProductKey lamp = new ProductKey(shop.merchant, "1");
        ProductRate rate = shop.products.terms(Set.of(lamp)).get(lamp).rate();
        assertThat(rate.at(day.minusMillis(1))).contains(Rate.of("0.1"));
        assertThat(rate.at(day)).contains(Rate.of("0.08"));
    }

    @Test
    void aMerchantHasOneAtATimeInTheirOrderAndTenAtMost() {
        FeedId first = shop.send(FeedWorkshop.rows(1, 3));
        shop.send(FeedWorkshop.rows(1, 4));
        FeedTurn running = shop.turns.next(Long.MAX_VALUE).orElseThrow();
        assertThat(running.id()).isEqualTo(first);
        assertThat(shop.turns.next(Long.MAX_VALUE)).isEmpty();
        for (int i = 0; i < FeedReceiving.MOST_OPEN - 2; i++) {
            shop.send(FeedWorkshop.rows(1, 1));
        }
        assertThatThrownBy(() -> shop.send("")).isInstanceOf(FeedsWaiting.class);
    }

    @Test
    void aFileThatDoesNotComeToItsEndIsGivenUp() {
        FeedId id = shop.receiving.begin(shop.merchant, false);
        shop.receiving.keep(id, 0, new byte[] {1});
        assertThat(shop.later(id, Duration.ofMinutes(2))).isTrue();
        assertThat(shop.feed(id).status()).isEqualTo(FeedStatus.STOPPED);
        assertThatThrownBy(() -> shop.receiving.keep(id, 1, new byte[] {1}))
                .hasMessageContaining("STOPPED");
    }

    @Test
    void nothingOfAFeedLiesAboutAfterItsEnd() {
        FeedImport taken = shop.take(FeedWorkshop.rows(1, 30));
        FeedImport refused = shop.take(FeedWorkshop.rows(1, 2));
        assertThat(refused.status()).isEqualTo(FeedStatus.REFUSED);
        assertThat(left(taken) + left(refused)).isPositive();
        for (int look = 0; look < 10 && shop.turns.sweep(); look++) {
            assertThat(look).isLessThan(9);
        }
        assertThat(left(taken) + left(refused)).isZero();
        assertThat(
                        shop.number(
                                "SELECT count(*) FROM deadline WHERE subject_id IN (?1, ?2)",
                                taken.id().value(),
                                refused.id().value()))
                .isZero();
    }

    private long left(FeedImport feed) {
        return shop.number(
                "SELECT (SELECT count(*) FROM feed_row WHERE feed_id = ?1) + (SELECT count(*) FROM"
                        + " feed_part WHERE feed_id = ?1)",
                feed.id().value());
    }

    private static void assertCounts(FeedCounts counts, int rows, int accepted, int rejected) {
        assertThat(List.of(counts.rows(), counts.accepted(), counts.rejected()))
                .containsExactly(rows, accepted, rejected);
    }

    private long products(String condition) {
        return shop.number(
                "SELECT count(*) FROM product WHERE merchant_id = ?1 AND " + condition,
                shop.merchant.value());
    }

    private void save(String reference, Rate rate) {
        shop.products.save(
                shop.merchant,
                List.of(
                        new ProductRow(
                                reference,
                                "Lamp",
                                "https://shop.example/x",
                                null,
                                "OTHER",
                                Money.of(100, "EUR"),
                                null,
                                ProductSale.NONE,
                                rate,
                                true,
                                new TreeSet<>())),
                new ProductRate.Telling(
                        shop.now, Duration.ofDays(30), Rate.of("0.05"), Rate.of("0.05")));
    }

    /** The end of a server: nothing catches it. */
    private static final class Gone extends Error {
        private static final long serialVersionUID = 1L;
    }
}
