package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.TestLinks;
import org.creatorconnect.link.TrackingLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only many clicks together show, and that it is the same whenever they are looked at. */
class ClickJudgingTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    private TrackingLink link;
    private long nonce;

    @BeforeEach
    void makeLink() {
        link = TestLinks.written(entityManager, NOW);
    }

    @Test
    void aVisitorWhoFollowsALinkEverySecondIsAFlood() {
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 301; i++) {
            clicks.add(of(1, NOW.plusSeconds(i)));
        }
        clicks.add(of(2, NOW));
        write(clicks);
        assertThat(judge()).isEqualTo(301);
        assertThat(reasons()).containsExactly("FLOOD:visitor 301", "counted 1");
        assertThat(day()).isEqualTo("1 1 0 301");
    }

    @Test
    void threeHundredClicksOfAHouseThatLooksLikeOneVisitorAreRepeats() {
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            clicks.add(of(1, NOW.plusSeconds(i)));
        }
        write(clicks);
        assertThat(judge()).isZero();
        assertThat(reasons()).containsExactly("REPEAT:hour 299", "counted 1");
    }

    @Test
    void aVisitorWhoFollowsFortyOneDifferentLinksInTenMinutesIsAFlood() {
        List<Click> clicks = new ArrayList<>();
        List<LinkId> links = moreLinks(41);
        for (int i = 0; i < 41; i++) {
            clicks.add(at(links.get(i), 1, NOW.plusSeconds(i)));
            if (i < 40) {
                clicks.add(at(links.get(i), 2, NOW.plusSeconds(i)));
            }
        }
        write(clicks);
        assertThat(judge()).isEqualTo(41);
        assertThat(reasons()).containsExactly("FLOOD:visitor-links 41", "counted 40");
        assertThat(differences()).isEmpty();
    }

    @Test
    void twoHundredAndOneBrowsersBehindOneAddressAreAFloodOfTheirLinkAndTwoHundredAreNot() {
        LinkId other = moreLinks(1).get(0);
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            ClickVisitor visitor = TestClicks.visitor(i, 5, "Mozilla/5.0 (" + i + ")");
            clicks.add(TestClicks.of(link.id(), NOW.plusSeconds(i), ++nonce, visitor));
            if (i < 200) {
                clicks.add(TestClicks.of(other, NOW.plusSeconds(i), ++nonce, visitor));
            }
        }
        write(clicks);
        assertThat(judge()).isEqualTo(201);
        assertThat(reasons()).containsExactly("FLOOD:address 201", "counted 200");
    }

    @Test
    void aLinkThatOneBrowserAloneOpensIsAFloodAndAViralOneIsNot() {
        LinkId viral = moreLinks(1).get(0);
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            Instant at = NOW.plusMillis(i * 400L);
            String robot = i % 12 == 0 ? "Mozilla/5.0 (other)" : "Mozilla/5.0 (same)";
            clicks.add(TestClicks.of(link.id(), at, ++nonce, TestClicks.visitor(i, i, robot)));
            String phone = i % 10 < 8 ? "Mozilla/5.0 (iPhone)" : "Mozilla/5.0 (" + i + ")";
            clicks.add(TestClicks.of(viral, at, ++nonce, TestClicks.visitor(9_999 + i, i, phone)));
        }
        write(clicks);
        assertThat(judge()).isEqualTo(1_100);
        assertThat(reasons()).containsExactly("FLOOD:link 1100", "counted 1300");
        assertThat(differences()).isEmpty();
    }

    @Test
    void machinesAndPrefetchesAreNoPartOfAFlood() {
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            clicks.add(of(1, NOW.plusSeconds(i), TrafficMark.bot("curl")));
            clicks.add(of(2, NOW.plusSeconds(i), TrafficMark.ahead(Ahead.PURPOSE)));
        }
        clicks.add(of(1, NOW));
        write(clicks);
        assertThat(judge()).isZero();
        assertThat(reasons()).containsExactly("BOT:curl 400", "PREFETCH:purpose 400", "counted 1");
    }

    @Test
    void whoeverCameFirstIsCountedThoughTheirClickWasWrittenLate() {
        write(List.of(of(1, NOW.plusSeconds(60))));
        write(List.of(of(1, NOW)));
        assertThat(counted()).containsExactly(1L);
        assertThat(judge()).isEqualTo(2);
        assertThat(counted()).containsExactly(2L);
        assertThat(day()).isEqualTo("1 1 1 0");
        assertThat(differences()).isEmpty();
    }

    @Test
    void judgingAgainChangesNothing() {
        aFloodAmongPeople();
        assertThat(judge()).isPositive();
        List<Object> first = marks();
        assertThat(judge()).isZero();
        assertThat(judgeAnew()).isZero();
        assertThat(marks()).isEqualTo(first);
    }

    @Test
    void whatBrowsersCalledThemselvesIsJudgedByTheRulesOfNow() {
        write(
                List.of(
                        TestClicks.of(link.id(), NOW, 1, TestClicks.visitor(1, 1, "curl/8.5.0")),
                        TestClicks.of(
                                link.id(),
                                NOW,
                                2,
                                TestClicks.visitor(2, 2, TestClicks.BROWSER),
                                TrafficMark.bot("Firefox")),
                        TestClicks.of(
                                link.id(),
                                NOW,
                                3,
                                TestClicks.visitor(3, 3, "curl/8.5.0"),
                                TrafficMark.ahead(Ahead.METHOD))));
        assertThat(judgeAnew()).isEqualTo(2);
        assertThat(marks())
                .containsExactly("1 MACHINE BOT:curl", "2 PERSON ", "3 PREFETCH PREFETCH:method");
        assertThat(differences()).isEmpty();
    }

    @Test
    void anHourIsDueWhenItIsOverAndAgainWhenAClickComesLate() {
        ClickJudging judging = with(new ClickJudging());
        write(List.of(of(1, NOW)));
        Instant next = NOW.plus(Duration.ofHours(1));
        assertThat(judging.due(next.minusMillis(1), 9)).isEmpty();
        assertThat(judging.due(next, 9)).containsExactly(NOW);
        judge();
        assertThat(judging.due(next, 9)).isEmpty();
        write(List.of(of(1, NOW.plusSeconds(5))));
        assertThat(judging.due(next, 9)).containsExactly(NOW);
        insert("DELETE FROM click_unjudged");
        insert(
                "INSERT INTO click_unjudged (hour, written_at) VALUES (?1, now() - interval '5 minutes')",
                NOW);
        assertThat(judging.due(NOW, 9)).containsExactly(NOW);
    }

    @Test
    void anHourThatAnotherNodeJudgedSinceIsNotJudgedAgain() {
        ClickJudging judging = with(new ClickJudging());
        aFloodAmongPeople();
        assertThat(judging.judgeDue(NOW)).isPositive();
        insert("UPDATE click SET traffic = 'PERSON', repeated = false, reason = NULL");
        assertThat(judging.judgeDue(NOW)).isZero();
        assertThat(judge()).isPositive();
    }

    private void aFloodAmongPeople() {
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            clicks.add(of(1, NOW.plusSeconds(i)));
            clicks.add(of(2 + i % 50, NOW.plusSeconds(i * 7L)));
        }
        clicks.add(of(1, NOW.plusSeconds(3_000)));
        write(clicks);
    }

    private int judge() {
        return with(new ClickJudging()).judge(NOW);
    }

    private int judgeAnew() {
        ClickJudging judging = with(new ClickJudging());
        Map<Long, TrafficMark> agents = new java.util.TreeMap<>();
        judging.agents(DAY).forEach((number, agent) -> agents.put(number, TrafficRules.of(agent)));
        return judging.judge(NOW, agents);
    }

    private List<LinkId> moreLinks(int count) {
        List<LinkId> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(TestLinks.written(entityManager, NOW).id());
        }
        return links;
    }

    private List<org.creatorconnect.ledger.Finding> differences() {
        return with(new ClickProof()).differences(DAY, 10);
    }

    private String day() {
        return (String)
                column("SELECT concat_ws(' ', clicks, visitors, repeats, floods) FROM click_day")
                        .get(0);
    }

    private List<Object> reasons() {
        return column(
                "SELECT coalesce(reason, 'counted') || ' ' || count(*) FROM click GROUP BY reason ORDER BY 1");
    }

    private List<Object> counted() {
        return column("SELECT nonce FROM click WHERE traffic = 'PERSON' AND NOT repeated");
    }

    private List<Object> marks() {
        return column(
                "SELECT nonce || ' ' || traffic || ' ' || coalesce(reason, '') FROM click ORDER BY nonce");
    }

    private void write(List<Click> clicks) {
        with(new ClickRepository()).write(clicks);
    }

    private Click of(int visitor, Instant at) {
        return at(link.id(), visitor, at);
    }

    private Click of(int visitor, Instant at, TrafficMark mark) {
        return TestClicks.of(link.id(), at, ++nonce, TestClicks.visitor(visitor), mark);
    }

    private Click at(LinkId where, int visitor, Instant at) {
        return TestClicks.of(where, at, ++nonce, TestClicks.visitor(visitor));
    }

    private List<Object> column(String sql) {
        List<?> found = entityManager.createNativeQuery(sql).getResultList();
        return List.copyOf(found);
    }
}
