package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClickTablesTest extends DatabaseTest {

    private static final ClickVisitor ANN = TestClicks.visitor(1);
    private static final ClickVisitor BOB = TestClicks.visitor(2);

    private final LinkId link = new LinkId(UUID.randomUUID());
    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private final AffiliateId affiliate = new AffiliateId(UUID.randomUUID());

    @BeforeEach
    void makeLink() {
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        entityManager.persist(new Affiliate(affiliate, null, "Mara", "Mara", "SE", NOW));
        entityManager.flush();
        entityManager.persist(
                new TrackingLink(
                        link,
                        link.text().replace("-", "").substring(0, 10),
                        new LinkDestination(
                                affiliate,
                                merchant,
                                Optional.empty(),
                                URI.create("https://s.example/")),
                        SubIds.of("a", null, "b,c", null, "d"),
                        NOW,
                        null));
        entityManager.flush();
    }

    @Test
    void clicksOfOneVisitorInOneHourAreMarkedNotDropped() {
        write(click(NOW, ANN, 1), click(NOW.plusSeconds(60), ANN, 2), click(NOW, BOB, 3));
        write(click(NOW.plusSeconds(1800), ANN, 4), click(NOW.plus(Duration.ofHours(1)), ANN, 5));
        assertThat(column("SELECT nonce FROM click WHERE repeated AND link_id = :link ORDER BY 1"))
                .containsExactly(2L, 4L);
        assertThat(column("SELECT clicks FROM click_day WHERE link_id = :link"))
                .containsExactly(3L);
        assertThat(column("SELECT repeats FROM click_day WHERE link_id = :link"))
                .containsExactly(2L);
    }

    @Test
    void machinesAreCountedApart() {
        write(
                click(NOW, ANN, 1),
                new Click(
                        link,
                        NOW,
                        2,
                        BOB,
                        TrafficMark.bot("curl"),
                        ClickMark.PAYABLE,
                        ClickTexts.NONE));
        assertThat(column("SELECT clicks FROM click_day WHERE link_id = :link"))
                .containsExactly(1L);
        assertThat(column("SELECT machines FROM click_day WHERE link_id = :link"))
                .containsExactly(1L);
    }

    @Test
    void subIdsComeBackAsTheyWent() {
        write(click(NOW, ANN, 1));
        assertThat(column("SELECT sub_ids[3] FROM click WHERE link_id = :link"))
                .containsExactly("b,c");
        TrackingLink read = with(new LinkRepository()).get(link);
        assertThat(read.subIds().with(SubIds.of(null, "x", null, null, null)).values())
                .containsExactly("a", "x", "b,c", "", "d");
    }

    @Test
    void aClickWhoseAddressCarriesControlCharactersIsKeptWithFiveSubIds() {
        SubIds hostile = SubIds.ofAddress("\u0000", "a\u001fb\u001fc", null, null, null);
        write(
                new Click(
                        link,
                        NOW,
                        1,
                        ANN,
                        TrafficMark.PERSON,
                        ClickMark.PAYABLE,
                        texts(hostile, false)));
        assertThat(column("SELECT array_length(sub_ids, 1) FROM click WHERE link_id = :link"))
                .containsExactly(5);
        assertThat(column("SELECT sub_ids[2] FROM click WHERE link_id = :link"))
                .containsExactly("abc");
    }

    @Test
    void aBannedAffiliatesLinkIsKnownAsSuch() {
        String code = link.text().replace("-", "").substring(0, 10);
        LinkTargetRepository targets = with(new LinkTargetRepository());
        assertThat(targets.target(code, NOW).orElseThrow().affiliateActive()).isTrue();
        entityManager.find(Affiliate.class, affiliate.value()).ban();
        entityManager.flush();
        assertThat(targets.target(code, NOW).orElseThrow().affiliateActive()).isFalse();
        assertThat(with(new LinkRepository()).owners(List.of(link)).get(link).active()).isFalse();
        assertThat(targets.target("nosuchcode", NOW)).isEmpty();
    }

    @Test
    void textsTooLongForTheClickIdAreKeptWhereAnOrderFindsThem() {
        SubIds texts = SubIds.of("newsletter", "x".repeat(100), null, null, null);
        write(
                new Click(
                        link,
                        NOW,
                        41,
                        ANN,
                        TrafficMark.PERSON,
                        ClickMark.PAYABLE,
                        texts(texts, true)),
                new Click(
                        link,
                        NOW,
                        42,
                        BOB,
                        TrafficMark.PERSON,
                        ClickMark.PAYABLE,
                        texts(texts, false)));
        assertThat(
                        column(
                                "SELECT nonce || ' ' || sub_ids[1] || ' ' || length(sub_ids[2])"
                                        + " FROM click_label WHERE link_id = :link"))
                .containsExactly("41 newsletter 100");
    }

    @Test
    void aClickThatEarnsNothingIsKeptWithTheReason() {
        write(
                new Click(
                        link,
                        NOW,
                        1,
                        ANN,
                        TrafficMark.PERSON,
                        ClickMark.LINK_EXPIRED,
                        ClickTexts.NONE),
                new Click(
                        link,
                        NOW,
                        2,
                        BOB,
                        TrafficMark.PERSON,
                        ClickMark.INACTIVE_AFFILIATE,
                        ClickTexts.NONE));
        assertThat(column("SELECT mark FROM click WHERE link_id = :link ORDER BY nonce"))
                .containsExactly("LINK_EXPIRED", "INACTIVE_AFFILIATE");
    }

    @Test
    void whoComesSecondWithAReferenceWaitsForTheFirst() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first =
                    threads.submit(
                            () ->
                                    doInTransaction(
                                            own -> {
                                                with(new OrderRepository(), own)
                                                        .lockReferences(keys("AH-0", "AH-1"));
                                                locked.countDown();
                                                await(letGo);
                                            }));
            assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
            Future<?> second =
                    threads.submit(
                            () ->
                                    doInTransaction(
                                            own ->
                                                    with(new OrderRepository(), own)
                                                            .lockReferences(keys("AH-1", "AH-3"))));
            doInTransaction(own -> with(new OrderRepository(), own).lockReferences(keys("AH-2")));
            assertThat(second.isDone()).isFalse();
            letGo.countDown();
            first.get(10, TimeUnit.SECONDS);
            second.get(10, TimeUnit.SECONDS);
        } finally {
            letGo.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void aBatchThatLayOnDiskIsClaimedOnceAndForgottenLongAfter() {
        ClickRepository clicks = with(new ClickRepository());
        UUID batch = UUID.randomUUID();
        assertThat(clicks.claim(batch)).isTrue();
        assertThat(clicks.claim(batch)).isFalse();
        assertThat(clicks.claim(UUID.randomUUID())).isTrue();
        assertThat(clicks.forgetSpooled()).isZero();
        insert(
                "INSERT INTO spooled_clicks (id, written_at) VALUES (?1, now() - interval '91 days')",
                UUID.randomUUID());
        assertThat(clicks.forgetSpooled()).isEqualTo(1);
        assertThat(clicks.claim(batch)).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Click... clicks) {
        with(new ClickRepository()).write(List.of(clicks));
    }

    private Click click(Instant at, ClickVisitor visitor, long nonce) {
        SubIds subIds = SubIds.of("a", null, "b,c", null, "d");
        return new Click(
                link,
                at,
                nonce,
                visitor,
                TrafficMark.PERSON,
                ClickMark.PAYABLE,
                texts(subIds, false));
    }

    private static ClickTexts texts(SubIds all, boolean apart) {
        return new ClickTexts(all, 0, apart);
    }

    private List<Object> column(String sql) {
        List<?> found =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter("link", link.value())
                        .getResultList();
        return List.copyOf(found);
    }

    private List<OrderKey> keys(String... references) {
        return Stream.of(references).map(one -> new OrderKey(merchant, one)).toList();
    }
}
