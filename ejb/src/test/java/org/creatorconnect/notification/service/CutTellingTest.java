package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.mail.service.LetterText;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.RateCut;
import org.creatorconnect.merchant.RateCutAnnounced;
import org.creatorconnect.merchant.RateCutId;
import org.creatorconnect.merchant.RateCutRepository;
import org.creatorconnect.merchant.TermsSchedule;
import org.creatorconnect.money.Rate;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has links to a merchant is told that its rate goes down, before it does. */
class CutTellingTest extends ToldPeople {

    private static final Instant DAY = NOW.plus(Duration.ofDays(30));

    private RateCut cut;

    @BeforeEach
    void announce() {
        cut =
                new RateCut(
                        new RateCutId(UUID.randomUUID()),
                        new MerchantId(rows.aurora),
                        Rate.of("0.09"),
                        new TermsSchedule.Cut(DAY, Rate.of("0.075")),
                        NOW);
        with(new RateCutRepository()).add(cut);
        program(1, NOW, "0.09");
        program(2, DAY, "0.075");
        prove(creator, "mara@mail.example");
    }

    @Test
    void whoHasALinkIsToldTheRateNowTheRateThenAndTheDay() {
        link(affiliate());
        cuts(NOW).hear(new RateCutAnnounced(cut));
        entityManager.flush();
        assertThat(with(new DeadlineRepository()).dueAt("RATE_CUT_TELLING", id())).contains(NOW);
        cuts(NOW).goOn(cut.id());
        Notification told = only(creator);
        assertThat(told.kind()).isEqualTo(NotificationKind.RATE_CUT);
        assertThat(told.about()).isEqualTo("Aurora Home");
        assertThat(LetterText.of(letters.taken.get(0).letter()))
                .contains("Aurora Home lowers the rate for sales by your links from 9% to 7.5%.")
                .contains("The new rate applies from 1 April 2026, 10:00 (UTC) on");
        assertThat(cut.isTold()).isTrue();
    }

    @Test
    void whoHasSeveralLinksIsToldOnceAndWhoHasNoneIsNotTold() {
        link(affiliate());
        link(affiliate());
        account("other", rows.creators.get(7), null);
        cuts(NOW).goOn(cut.id());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ofACutThatWasTakenBackNobodyIsTold() {
        link(affiliate());
        program(3, NOW, "0.1");
        cuts(NOW).goOn(cut.id());
        assertThat(count()).isZero();
        assertThat(cut.isTold()).isTrue();
    }

    @Test
    void ofACutThatAppliesAlreadyNobodyIsTold() {
        link(affiliate());
        cuts(DAY).goOn(cut.id());
        assertThat(count()).isZero();
    }

    @Test
    void moreThanOnePartIsToldPartByPartAndEverybodyOnce() {
        int others = CutTelling.PART;
        for (int i = 0; i < others; i++) {
            UUID affiliate = new TestRows(entityManager, NOW).affiliate("Creator");
            account("creator" + i, affiliate, null);
            link(affiliate);
        }
        link(affiliate());
        CutTelling cuts = cuts(NOW);
        cuts.goOn(cut.id());
        assertThat(count()).isEqualTo(CutTelling.PART);
        assertThat(cut.isTold()).isFalse();
        assertThat(with(new DeadlineRepository()).dueAt("RATE_CUT_TELLING", id())).isPresent();
        cuts.goOn(cut.id());
        assertThat(count()).isEqualTo(others + 1);
        assertThat(cut.isTold()).isTrue();
    }

    private CutTelling cuts(Instant now) {
        return new CutTelling(
                with(new RateCutRepository()),
                with(new ProgramRepository()),
                with(new MerchantRepository()),
                concerned(),
                telling(now),
                with(new DeadlineRepository()),
                () -> now);
    }

    private UUID id() {
        return cut.id().value();
    }

    private UUID affiliate() {
        return one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
    }

    private long count() {
        entityManager.flush();
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM notification WHERE kind = 'RATE_CUT'")
                                .getSingleResult())
                .longValue();
    }

    private void link(UUID affiliate) {
        new TestRows(entityManager, NOW)
                .row(
                        "tracking_link",
                        "code",
                        UUID.randomUUID().toString().replace("-", "").substring(0, 20),
                        "affiliate_id",
                        affiliate,
                        "merchant_id",
                        rows.aurora,
                        "target_url",
                        "https://aurora.example/",
                        "sub_ids",
                        List.of("", "", "", "", "").toArray(new String[0]),
                        "created_at",
                        NOW);
    }

    private void program(int version, Instant from, String rate) {
        new TestRows(entityManager, NOW)
                .row(
                        "program",
                        "merchant_id",
                        rows.aurora,
                        "terms_version",
                        version,
                        "effective_at",
                        from,
                        "window_days",
                        30,
                        "hold_days",
                        15,
                        "validation_days",
                        60,
                        "default_rate",
                        new BigDecimal(rate),
                        "platform_fee_rate",
                        new BigDecimal("0.1"),
                        "allowed_domains",
                        new String[] {"aurora.example"},
                        "click_id_parameter",
                        "click_id");
    }
}
