package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.payout.PaymentStatus.ACCP;
import static org.creatorconnect.payout.PaymentStatus.ACSC;
import static org.creatorconnect.payout.PaymentStatus.PDNG;
import static org.creatorconnect.payout.PaymentStatus.RJCT;
import static org.creatorconnect.payout.PaymentStatus.RTRN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reports come to, in whatever order and however often they arrive. */
class ReportEffectTest {

    private static final long SEED = 20_261_124;

    /** Everything that an honest payment system says of one payment, and how that ends. */
    static Stream<Arguments> honestStories() {
        return Stream.of(
                Arguments.of(List.of(ACSC), PayoutStatus.SETTLED),
                Arguments.of(List.of(ACCP, ACSC), PayoutStatus.SETTLED),
                Arguments.of(List.of(PDNG, ACCP, PDNG, ACSC), PayoutStatus.SETTLED),
                Arguments.of(List.of(RJCT), PayoutStatus.FAILED),
                Arguments.of(List.of(ACCP, RJCT), PayoutStatus.FAILED),
                Arguments.of(List.of(ACSC, RTRN), PayoutStatus.RETURNED),
                Arguments.of(List.of(ACCP, ACSC, RTRN), PayoutStatus.RETURNED));
    }

    @ParameterizedTest
    @MethodSource("honestStories")
    void shuffledAndRepeatedReportsComeToTheSameEndOnce(
            List<PaymentStatus> story, PayoutStatus end) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            List<PaymentStatus> told = new ArrayList<>(story);
            for (int more = random.nextInt(5); more > 0; more--) {
                told.add(story.get(random.nextInt(story.size())));
            }
            Collections.shuffle(told, random);
            Standing standing = new Standing(startOf(random));
            told.forEach(standing::hear);
            assertThat(standing.status).as("%s", told).isEqualTo(end);
            assertThat(standing.booked).as("%s", told).doesNotHaveDuplicates();
            assertThat(standing.cases).as("%s", told).isZero();
        }
    }

    @Test
    void whatContradictsTheBooksIsForPeople() {
        assertThat(ReportEffect.of(PayoutStatus.SETTLED, RJCT, false))
                .isEqualTo(ReportEffect.OPEN_CASE);
        assertThat(ReportEffect.of(PayoutStatus.FAILED, ACSC, false))
                .isEqualTo(ReportEffect.OPEN_CASE);
        assertThat(ReportEffect.of(PayoutStatus.FAILED, RTRN, false))
                .isEqualTo(ReportEffect.OPEN_CASE);
        assertThat(ReportEffect.of(PayoutStatus.RETURNED, RJCT, true))
                .isEqualTo(ReportEffect.OPEN_CASE);
        assertThat(ReportEffect.of(PayoutStatus.ACCEPTED, RJCT, true))
                .isEqualTo(ReportEffect.OPEN_CASE);
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void aReportAboutACanceledPayoutIsForPeople(PaymentStatus reported) {
        assertThat(ReportEffect.of(PayoutStatus.CANCELED, reported, false))
                .isEqualTo(ReportEffect.OPEN_CASE);
    }

    @ParameterizedTest
    @EnumSource(PayoutStatus.class)
    void everyEffectIsAStepOfTheTable(PayoutStatus standing) {
        for (PaymentStatus reported : PaymentStatus.values()) {
            PayoutStatus before =
                    standing == PayoutStatus.CREATED ? PayoutStatus.INSTRUCTED : standing;
            PayoutStatus next = next(ReportEffect.of(standing, reported, false), before);
            assertThat(next == before || before.successors().contains(next))
                    .as("%s hears %s and becomes %s", before, reported, next)
                    .isTrue();
        }
    }

    private static PayoutStatus startOf(Random random) {
        PayoutStatus[] starts = {
            PayoutStatus.CREATED, PayoutStatus.INSTRUCTED, PayoutStatus.UNKNOWN
        };
        return starts[random.nextInt(starts.length)];
    }

    private static PayoutStatus next(ReportEffect effect, PayoutStatus standing) {
        return switch (effect) {
            case NOTHING, REMEMBER_RETURN, OPEN_CASE -> standing;
            case ACCEPT -> PayoutStatus.ACCEPTED;
            case SETTLE -> PayoutStatus.SETTLED;
            case SETTLE_AND_RETURN, RETURN -> PayoutStatus.RETURNED;
            case FAIL -> PayoutStatus.FAILED;
        };
    }

    /** A payout as far as reports are concerned. */
    private static final class Standing {

        private PayoutStatus status;
        private boolean returnKnown;
        private int cases;
        private final List<PayoutStatus> booked = new ArrayList<>();

        Standing(PayoutStatus start) {
            this.status = start;
        }

        void hear(PaymentStatus reported) {
            ReportEffect effect = ReportEffect.of(status, reported, returnKnown);
            switch (effect) {
                case SETTLE_AND_RETURN -> {
                    booked.add(PayoutStatus.SETTLED);
                    booked.add(PayoutStatus.RETURNED);
                }
                case SETTLE, RETURN, FAIL -> booked.add(next(effect, status));
                case REMEMBER_RETURN -> returnKnown = true;
                case OPEN_CASE -> cases++;
                case ACCEPT, NOTHING -> {
                    // Moves no money.
                }
            }
            status = next(effect, status);
        }
    }
}
