package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TestLinks;
import org.creatorconnect.link.TrackingLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clicks are dropped by the day, when nobody can need them any more; sums are not. */
class OldClicksTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private TrackingLink link;
    private long nonce;

    @BeforeEach
    void makeLink() {
        link = TestLinks.written(entityManager, NOW);
    }

    @Test
    void daysThatWereKeptLongEnoughGoAndTheirSumsStay() {
        write(daysAgo(401), daysAgo(400), daysAgo(1));
        assertThat(drop(400)).contains(TODAY.minusDays(401)).doesNotContain(TODAY.minusDays(400));
        assertThat(column("SELECT nonce FROM click ORDER BY 1")).containsExactly(2L, 3L);
        assertThat(column("SELECT count(*) FROM click_agent")).containsExactly(2L);
        assertThat(column("SELECT sum(clicks) || '' FROM click_day")).containsExactly("3");
        assertThat(with(new ClickProof()).isKept(TODAY.minusDays(401))).isFalse();
        assertThat(drop(400)).isEmpty();
    }

    @Test
    void aDayThatAnOrderMayStillNeedStaysWhateverIsAsked() {
        insert(
                """
                INSERT INTO program (id, version, merchant_id, terms_version, effective_at, window_days, hold_days,
                    validation_days, default_rate, platform_fee_rate, allowed_domains)
                SELECT gen_random_uuid(), 0, merchant_id, 1, now(), 200, 40, 180, 0.05, 0.1, '{}'
                FROM tracking_link WHERE id = ?1""",
                link.id().value());
        write(daysAgo(494), daysAgo(493));
        assertThat(drop(1)).contains(TODAY.minusDays(494)).doesNotContain(TODAY.minusDays(493));
    }

    @Test
    void aLabelStaysWhileAnOrderNamesItsClick() {
        ClickTexts texts = new ClickTexts(SubIds.of("a", "b", null, null, null), 0, true);
        write(
                labeled(daysAgo(500), texts),
                labeled(daysAgo(500), texts),
                labeled(daysAgo(1), texts));
        UUID order = UUID.randomUUID();
        insert(
                """
                INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at,
                    received_at, fingerprint, hold_days, outcome)
                SELECT ?1, 0, merchant_id, 'O-1', 'RECEIVED', 'EUR', 1, now(), now(), repeat('0', 64), 15, 'OTHER_PARTNER'
                FROM tracking_link WHERE id = ?2""",
                order,
                link.id().value());
        insert(
                """
                INSERT INTO attribution_candidate (id, version, order_id, position, kind, reference, link_id, won, reason, click_nonce)
                VALUES (?1, 0, ?2, 1, 'CLICK', 'c', ?3, false, 'OTHER_PARTNER', 1)""",
                UUID.randomUUID(),
                order,
                link.id().value());
        drop(400);
        assertThat(column("SELECT nonce FROM click_label ORDER BY 1")).containsExactly(1L, 3L);
    }

    @Test
    void aClickThatComesAfterItsDayWasDroppedIsKeptUntilTheNextTime() {
        write(daysAgo(450));
        drop(400);
        write(daysAgo(450));
        assertThat(column("SELECT nonce FROM click")).containsExactly(2L);
        assertThat(drop(400)).containsExactly(TODAY.minusDays(450));
    }

    @Test
    void nobodyDropsDaysByADayThatHasNotCome() {
        LocalDate far = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        assertThatThrownBy(() -> with(new ClickRepository()).dropDays(far, 1))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("has not come");
    }

    @Test
    void theClockOfADemoTravels() {
        write(daysAgo(1));
        doAsOwner("INSERT INTO installation (mode) VALUES ('demo')");
        try {
            LocalDate far = TODAY.plusDays(3_000);
            assertThat(with(new ClickRepository()).dropDays(far, 400)).contains(TODAY.minusDays(1));
        } finally {
            doAsOwner("DELETE FROM installation");
        }
    }

    private static void doAsOwner(String sql) {
        try (var owner = org.creatorconnect.foundation.TestDatabase.get().connect("connect_owner");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<LocalDate> drop(int kept) {
        return with(new ClickRepository()).dropDays(TODAY, kept);
    }

    private Click daysAgo(int days) {
        return TestClicks.of(
                link.id(),
                TODAY.minusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC),
                ++nonce,
                TestClicks.visitor((int) nonce));
    }

    private static Click labeled(Click click, ClickTexts texts) {
        return new Click(
                click.link(),
                click.at(),
                click.nonce(),
                click.visitor(),
                click.traffic(),
                click.mark(),
                texts);
    }

    private void write(Click... clicks) {
        with(new ClickRepository()).write(List.of(clicks));
    }

    private List<Object> column(String sql) {
        List<?> found = entityManager.createNativeQuery(sql).getResultList();
        return List.copyOf(found);
    }
}
