package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TestLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums of clicks are what the clicks say, however these come in. */
class ClickSumsTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    private LinkId link;
    private long nonce;

    @BeforeEach
    void makeLink() {
        link = TestLinks.written(entityManager, NOW).id();
    }

    @Test
    void anHourCountsEachVisitorOnceAndADayItsVisitors() {
        write(of(1, NOW), of(1, NOW.plusSeconds(5)), of(2, NOW), machine(NOW), prefetch(1, NOW));
        write(of(1, NOW.plus(Duration.ofHours(1))), of(3, NOW.plus(Duration.ofHours(1))));
        assertThat(
                        column(
                                """
                                SELECT extract(hour FROM hour AT TIME ZONE 'UTC') || ': ' || concat_ws(' ', clicks, machines,
                                    prefetches, repeats, floods)
                                FROM click_hour ORDER BY hour\
                                """))
                .containsExactly("10: 2 1 1 1 0", "11: 2 0 0 0 0");
        assertThat(
                        column(
                                "SELECT concat_ws(' ', clicks, visitors, machines, prefetches, repeats, floods)"
                                        + " FROM click_day"))
                .containsExactly("4 3 1 1 1 0");
    }

    @Test
    void whoseBrowserFetchedAheadIsCountedWhenTheyFollow() {
        write(prefetch(1, NOW));
        write(of(1, NOW.plusSeconds(9)));
        assertThat(column("SELECT concat_ws(' ', clicks, prefetches, repeats) FROM click_day"))
                .containsExactly("1 1 0");
    }

    @Test
    void sumsAreTheSameWhateverTheBatchesAre() {
        List<Click> clicks = manyClicks(3_000, new Random(7));
        Collections.shuffle(clicks, new Random(8));
        for (int from = 0; from < clicks.size(); from += 250) {
            write(clicks.subList(from, Math.min(from + 250, clicks.size())));
        }
        assertThat(differences()).isEmpty();
        assertThat(column("SELECT sum(clicks + machines + prefetches + repeats) FROM click_hour"))
                .extracting(String::valueOf)
                .containsExactly("3000");
    }

    @Test
    void textsOfVisitsAreCountedByTheirPlace() {
        write(told(1, "june", null), told(2, "june", "story"), told(3, null, "story"), of(4, NOW));
        assertThat(texts()).containsExactly("1 june 2", "2 story 2");
    }

    @Test
    void aVisitorWithAMillionTextsFillsNoMoreThanAHundredRows() {
        write(told(0, "june", null));
        for (int batch = 0; batch < 3; batch++) {
            List<Click> hostile = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                int who = 100 + batch * 70 + i;
                hostile.add(told(who, "x" + who, null));
            }
            hostile.add(told(1_000 + batch, "june", null));
            write(hostile);
        }
        assertThat(texts()).hasSize(101).contains("1 june 4", "1  111");
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatBelongsToALinkItselfIsNoTextOfAVisit() {
        ClickTexts texts = ClickTexts.of(SubIds.of("a", "b", null, null, null), sub(null, "c"));
        assertThat(texts.all()).isEqualTo(SubIds.of("a", "c", null, null, null));
        assertThat(texts.visits()).isEqualTo(2);
        write(click(1, NOW, TrafficMark.PERSON, texts));
        assertThat(texts()).containsExactly("2 c 1");
    }

    @Test
    void aPlantedDifferenceIsFoundAndNamed() {
        write(of(1, NOW), of(2, NOW), told(3, "june", null));
        assertThat(differences()).isEmpty();
        insert("UPDATE click_hour SET clicks = 4");
        insert("UPDATE click_day SET visitors = 4");
        insert("UPDATE click_text_day SET clicks = 2");
        assertThat(differences())
                .containsExactly(
                        new Finding(
                                "CLICK_HOUR_DIFFERS",
                                "click_hour",
                                link.text() + " 2026-03-02T10:00Z",
                                "clicks 3, machines 0, prefetches 0, repeats 0, floods 0",
                                "clicks 4, machines 0, prefetches 0, repeats 0, floods 0"),
                        new Finding(
                                "CLICK_DAY_DIFFERS",
                                "click_day",
                                link.text() + " 2026-03-02",
                                "clicks 3, machines 0, prefetches 0, repeats 0, floods 0, visitors 3",
                                "clicks 3, machines 0, prefetches 0, repeats 0, floods 0, visitors 4"),
                        new Finding(
                                "CLICK_TEXT_DAY_DIFFERS",
                                "click_text_day",
                                link.text() + " 2026-03-02 1 “june”",
                                "clicks 1",
                                "clicks 2"));
    }

    @Test
    void aSumWithoutClicksAndClicksWithoutASumAreFound() {
        LinkId other = TestLinks.written(entityManager, NOW).id();
        write(of(1, NOW));
        insert("UPDATE click_hour SET link_id = ?1", other.value());
        assertThat(differences())
                .extracting(Finding::id, Finding::expected, Finding::found)
                .hasSize(2)
                .anyMatch(one -> one.toList().contains("none"));
    }

    private List<Click> manyClicks(int count, Random random) {
        LinkId other = TestLinks.written(entityManager, NOW).id();
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TrafficMark traffic =
                    switch (random.nextInt(10)) {
                        case 0 -> TrafficMark.bot("curl");
                        case 1 -> TrafficMark.ahead(Ahead.METHOD);
                        default -> TrafficMark.PERSON;
                    };
            ClickTexts texts =
                    ClickTexts.of(
                            SubIds.NONE,
                            sub("t" + random.nextInt(150), random.nextBoolean() ? "s" : null));
            clicks.add(
                    new Click(
                            random.nextInt(3) == 0 ? other : link,
                            NOW.plusSeconds(random.nextInt(30_000)),
                            i,
                            TestClicks.visitor(random.nextInt(200)),
                            traffic,
                            ClickMark.PAYABLE,
                            texts));
        }
        return clicks;
    }

    private List<Finding> differences() {
        return with(new ClickProof()).differences(DAY, 10);
    }

    private List<Object> texts() {
        return column(
                "SELECT place || ' ' || text || ' ' || clicks FROM click_text_day ORDER BY 1");
    }

    private void write(Click... clicks) {
        write(List.of(clicks));
    }

    private void write(List<Click> clicks) {
        with(new ClickRepository()).write(clicks);
    }

    private Click of(int visitor, Instant at) {
        return click(visitor, at, TrafficMark.PERSON, ClickTexts.NONE);
    }

    private Click machine(Instant at) {
        return click(99, at, TrafficMark.bot("curl"), ClickTexts.NONE);
    }

    private Click prefetch(int visitor, Instant at) {
        return click(visitor, at, TrafficMark.ahead(Ahead.METHOD), ClickTexts.NONE);
    }

    private Click told(int visitor, String first, String second) {
        return click(
                visitor, NOW, TrafficMark.PERSON, ClickTexts.of(SubIds.NONE, sub(first, second)));
    }

    private Click click(int visitor, Instant at, TrafficMark traffic, ClickTexts texts) {
        return new Click(
                link, at, ++nonce, TestClicks.visitor(visitor), traffic, ClickMark.PAYABLE, texts);
    }

    private static SubIds sub(String first, String second) {
        return SubIds.of(first, second, null, null, null);
    }

    private List<Object> column(String sql) {
        return Stream.of(entityManager.createNativeQuery(sql).getResultList())
                .<Object>flatMap(List::stream)
                .toList();
    }
}
