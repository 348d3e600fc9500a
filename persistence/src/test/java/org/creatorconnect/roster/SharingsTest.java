package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class SharingsTest {

    private static final AffiliateId CREATOR = new AffiliateId(new UUID(0, 1));
    private static final AffiliateId OTHER = new AffiliateId(new UUID(0, 2));
    private static final UUID MCN = new UUID(0, 3);
    private static final UUID TASK = new UUID(0, 4);
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private final Sharings sharings =
            new Sharings(
                    List.of(
                            term(CREATOR, 10, 1_500, FIRST, FIRST.plusDays(9), at(FIRST)),
                            term(
                                    CREATOR,
                                    10,
                                    1_250,
                                    FIRST,
                                    FIRST.plusDays(9),
                                    at(FIRST.plusDays(4))),
                            term(
                                    CREATOR,
                                    11,
                                    500,
                                    FIRST.plusDays(10),
                                    null,
                                    at(FIRST.plusDays(10))),
                            term(OTHER, 12, 300, FIRST, null, at(FIRST))),
                    List.of(
                            new Sharings.Taken(
                                    TASK,
                                    CREATOR.value(),
                                    new UUID(0, 10),
                                    MCN,
                                    2_000,
                                    FIRST.plusDays(20)),
                            new Sharings.Taken(
                                    TASK, OTHER.value(), new UUID(0, 12), MCN, 100, null)));

    @Test
    void theContractInForceSharesFromItsFirstDayToTheEndOfItsLast() {
        assertThat(share(at(FIRST).minusMillis(1))).isEmpty();
        assertThat(share(at(FIRST))).contains(1_500);
        assertThat(share(at(FIRST.plusDays(10)).minusMillis(1))).contains(1_250);
        assertThat(share(at(FIRST.plusDays(10)))).contains(500);
    }

    @Test
    void aLaterShareHoldsFromItsMoment() {
        assertThat(share(at(FIRST.plusDays(4)).minusMillis(1))).contains(1_500);
        assertThat(share(at(FIRST.plusDays(4)))).contains(1_250);
    }

    @Test
    void whatWasTakenOnKeepsItsShareUntilTheTailIsOver() {
        assertThat(ofTask(CREATOR, at(FIRST.plusDays(21)).minusMillis(1))).contains(2_000);
        assertThat(ofTask(CREATOR, at(FIRST.plusDays(21)))).contains(500);
        assertThat(ofTask(OTHER, at(FIRST.plusDays(400)))).contains(100);
        assertThat(sharings.ofTask(new UUID(0, 5), CREATOR, at(FIRST))).isEmpty();
    }

    @Test
    void whoHasNoContractSharesWithNobody() {
        AffiliateId nobody = new AffiliateId(new UUID(0, 9));
        assertThat(sharings.ofSale(Optional.of(TASK), nobody, at(FIRST))).isEmpty();
    }

    private Optional<Integer> share(Instant at) {
        return sharings.ofSale(Optional.empty(), CREATOR, at).map(one -> one.share().basisPoints());
    }

    private Optional<Integer> ofTask(AffiliateId creator, Instant at) {
        return sharings.ofSale(Optional.of(TASK), creator, at)
                .map(one -> one.share().basisPoints());
    }

    private static Sharings.Term term(
            AffiliateId creator,
            int contract,
            int basisPoints,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant fromAt) {
        return new Sharings.Term(
                creator.value(), new UUID(0, contract), MCN, basisPoints, startsOn, endsOn, fromAt);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
