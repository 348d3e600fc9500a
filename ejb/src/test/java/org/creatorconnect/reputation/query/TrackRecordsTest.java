package org.creatorconnect.reputation.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures are what happened: the events that are shown are those that were counted. */
class TrackRecordsTest extends DatabaseTest {

    private static final Duration LATELY = Duration.ofDays(10);
    private static final Duration LONG_AGO =
            Duration.between(Figure.windowStart(NOW), NOW).plusSeconds(1);

    private TestRows rows;
    private WorkRows work;
    private UUID creator;
    private UUID merchant;
    private UUID campaign;

    @BeforeEach
    void begin() {
        rows = new TestRows(entityManager, NOW);
        work = new WorkRows(entityManager, NOW);
        creator = rows.affiliate("Mara Berg");
        merchant = rows.merchant("Nordlys");
        campaign = work.campaign(merchant);
    }

    @Test
    void aNewcomerHasTooFewEventsForAnyFigure() {
        assertThat(creator().figures()).allMatch(Figure::tooFew).hasSize(5);
        assertThat(merchant().figures()).allMatch(Figure::tooFew).hasSize(3);
    }

    @Test
    void workThatIsDoneInTimeOutOfTimeAndRejectedIsCounted() {
        done("RELEASED", 1, LATELY);
        done("RELEASED", 3, LATELY);
        done("RETURNED", 1, LATELY);
        missed(LATELY);
        rejected(LATELY);
        TrackRecord record = creator();
        assertFigure(record, FigureKind.DONE, 3, "3");
        assertFigure(record, FigureKind.ON_TIME, 5, "80");
        assertFigure(record, FigureKind.REVISIONS, 4, "0.5");
        assertFigure(record, FigureKind.STAYED_LIVE, 3, "66");
        assertFigure(record, FigureKind.REJECTED, 4, "25");
    }

    @Test
    void whatIsOlderThanAYearIsForgotten() {
        done("RELEASED", 1, LONG_AGO);
        missed(LONG_AGO);
        rejected(LONG_AGO);
        assertThat(creator().figures()).extracting(Figure::events).containsOnly(0L);
        assertThat(merchant().figures()).extracting(Figure::events).containsOnly(0L);
    }

    @Test
    void whatABanCalledOffIsInNoFigureAndToldBesides() {
        UUID off = work.assignment(campaign, creator, "CANCELED", "AFFILIATE_BANNED", LATELY);
        work.content(off, 1, "CHANGES_REQUESTED", 60, LATELY);
        work.content(off, 2, "CANCELED", 60, LATELY);
        assertThat(creator().figures()).extracting(Figure::events).containsOnly(0L);
        assertThat(merchant().figures()).extracting(Figure::events).containsOnly(0L);
        assertThat(creator().calledOff()).isEqualTo(1);
        assertThat(merchant().calledOff()).isEqualTo(1);
    }

    @Test
    void contentThatWasTakenBackWasNeverHandedIn() {
        UUID running = work.assignment(campaign, creator, "ACCEPTED", null, LATELY);
        work.content(running, 1, "WITHDRAWN", 60, LATELY);
        assertThat(creator().of(FigureKind.ON_TIME).events()).isZero();
        work.content(running, 1, "APPROVED", 60, LATELY);
        assertThat(creator().of(FigureKind.ON_TIME).events()).isEqualTo(1);
        assertThat(merchant().of(FigureKind.REVIEW_HOURS).events()).isEqualTo(1);
    }

    @Test
    void aMerchantsHoursAreTheMedianOfWhatItDecidedItself() {
        decided("APPROVED", 60, false);
        decided("REJECTED", 90, false);
        decided("APPROVED", 6_000, false);
        decided("APPROVED", 9_000, true);
        TrackRecord record = merchant();
        assertFigure(record, FigureKind.REVIEW_HOURS, 3, "1.5");
        assertFigure(record, FigureKind.BY_SILENCE, 3, "33");
    }

    @Test
    void onlyCommissionsTakenBackWithoutARefundCountAgainstAMerchant() {
        commission("APPROVED", null);
        commission("PAID", null);
        commission("REVERSED", "REFUNDED");
        commission("REVERSED", "ORDER_CANCELED");
        commission("PENDING", null);
        assertFigure(merchant(), FigureKind.REVERSED, 4, "25");
        assertThat(own(TaskCenterRows.merchantOf(merchant)).ownEvents(FigureKind.REVERSED))
                .extracting(FigureEvent::number)
                .containsExactlyInAnyOrder(0L, 0L, 0L, 1L);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void theEventsBehindAFigureAreThoseThatWereCounted(FigureKind kind) {
        done("RELEASED", 1, LATELY);
        done("RETURNED", 2, LATELY);
        missed(LATELY);
        rejected(LATELY);
        decided("APPROVED", 9_000, true);
        boolean ofCreator = kind.side() == FigureKind.Side.CREATOR;
        Callers caller =
                ofCreator ? TaskCenterRows.creator(creator) : TaskCenterRows.merchantOf(merchant);
        List<FigureEvent> events = own(caller).ownEvents(kind);
        Figure figure = own(caller).own().of(kind);
        assertThat(events).hasSize((int) figure.events());
        if (kind.measure() != FigureKind.Measure.MEDIAN_HOURS) {
            assertThat(events.stream().mapToLong(FigureEvent::number).sum())
                    .isEqualTo(figure.total().longValueExact());
        }
        assertThat(events).allMatch(event -> event.title() != null && event.at() != null);
    }

    @Test
    void nobodySeesTheEventsOfTheOtherSide() {
        assertThatThrownBy(
                        () ->
                                own(TaskCenterRows.creator(creator))
                                        .ownEvents(FigureKind.REVIEW_HOURS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own(TaskCenterRows.staff()).own()).isInstanceOf(NotFound.class);
    }

    @Test
    void figuresStandBesideTasksAndApplicationsOfTheirOwnSidesOnly() {
        UUID assignment = work.assignment(campaign, creator, "ACCEPTED", null, LATELY);
        UUID task = of(assignment, "task_id");
        TaskApplicationId application = new TaskApplicationId(of(assignment, "application_id"));
        assertThat(own(TaskCenterRows.creator(creator)).ofMerchant(new TaskId(task)).figures())
                .hasSize(3);
        assertThat(own(TaskCenterRows.merchantOf(merchant)).ofApplicant(application).figures())
                .hasSize(5);
        assertThat(own(TaskCenterRows.staff()).ofApplicant(application).figures()).hasSize(5);
        UUID stranger = rows.merchant("Aurora");
        assertThatThrownBy(() -> own(TaskCenterRows.merchantOf(stranger)).ofApplicant(application))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                own(TaskCenterRows.creator(creator))
                                        .ofMerchant(new TaskId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private UUID of(UUID assignment, String column) {
        return (UUID)
                entityManager
                        .createNativeQuery(
                                "SELECT " + column + " FROM assignment WHERE id = ?1", UUID.class)
                        .setParameter(1, assignment)
                        .getSingleResult();
    }

    private static void assertFigure(
            TrackRecord record, FigureKind kind, long events, String value) {
        Figure figure = record.of(kind);
        assertThat(figure.events()).as(kind.name()).isEqualTo(events);
        assertThat(figure.value()).as(kind.name()).contains(new BigDecimal(value));
    }

    /** An assignment with so many rounds of content, whose last part was paid or went back. */
    private void done(String lastPart, int rounds, Duration ago) {
        UUID id = work.assignment(campaign, creator, "COMPLETED", "DONE", ago);
        work.lastPart(id, lastPart, ago);
        for (int round = 1; round < rounds; round++) {
            work.content(id, round, "CHANGES_REQUESTED", 30, ago);
        }
        work.content(id, rounds, "APPROVED", 30, ago);
    }

    private void missed(Duration ago) {
        work.assignment(campaign, creator, "EXPIRED", "NOT_SUBMITTED", ago);
    }

    private void rejected(Duration ago) {
        UUID id = work.assignment(campaign, creator, "REJECTED", "CONTENT_REJECTED", ago);
        work.content(id, 1, "REJECTED", 30, ago);
    }

    private void decided(String status, long minutes, boolean silence) {
        UUID id = work.assignment(campaign, creator, "ACCEPTED", null, LATELY);
        work.content(id, 1, status, minutes, LATELY);
        if (silence) {
            work.silent(id);
        }
    }

    private void commission(String status, String reason) {
        work.commission(merchant, creator, status, reason, LATELY);
    }

    private TrackRecord creator() {
        return records().ofCreator(new AffiliateId(creator));
    }

    private TrackRecord merchant() {
        return records().ofMerchant(merchant);
    }

    private TrackRecords records() {
        return with(new TrackRecords(CLOCK));
    }

    private ReputationQueries own(Callers callers) {
        return with(new ReputationQueries(callers, records()));
    }
}
