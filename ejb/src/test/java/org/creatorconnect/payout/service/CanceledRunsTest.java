package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Currency;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A canceled run says who canceled it, when, and why. */
class CanceledRunsTest extends DatabaseTest {

    private static final Currency CURRENCY = Currency.getInstance("SEK");
    private static final Instant LATER = NOW.plusSeconds(60);

    private Instant now = NOW;
    private MoneyServices services;

    @BeforeEach
    void open() {
        services = new MoneyServices(entityManager, () -> now);
    }

    @Test
    void whoCanceledItWhenAndWhyIsRead() {
        PayoutRunId run = draft();
        now = LATER;
        services.rows.person = "finance2";
        services.runs.cancel(run, "  The bank is closed on Friday.\n");
        assertThat(read(run).status()).isEqualTo(PayoutRunStatus.CANCELED);
        assertThat(read(run).canceledBy()).isEqualTo("finance2");
        assertThat(read(run).canceledAt()).isEqualTo(LATER);
        assertThat(read(run).cancelReason()).isEqualTo("The bank is closed on Friday.");
    }

    @Test
    void aReasonMayBeLeftOut() {
        for (String none : new String[] {null, "", " \n\t"}) {
            PayoutRunId run = draft();
            services.runs.cancel(run, none);
            assertThat(read(run).canceledBy()).isEqualTo("finance");
            assertThat(read(run).cancelReason()).isNull();
        }
    }

    @Test
    void silenceIsNobody() {
        PayoutRunId run = draft();
        services.runs.lapse(run);
        assertThat(read(run).canceledBy()).isNull();
        assertThat(read(run).canceledAt()).isEqualTo(NOW);
        assertThat(read(run).cancelReason()).isEqualTo("NOT_DECIDED_IN_TIME");
    }

    @Test
    void aReasonHasOneThousandCharactersAtMost() {
        PayoutRunId run = draft();
        String longest = "\ud83d\ude00".repeat(1_000);
        ValidationFailed refusal =
                catchThrowableOfType(
                        ValidationFailed.class, () -> services.runs.cancel(run, longest + "x"));
        assertThat(refusal.errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("reason");
        assertThat(read(run).status()).isEqualTo(PayoutRunStatus.DRAFT);
        services.runs.cancel(run, longest);
        assertThat(read(run).cancelReason()).isEqualTo(longest);
    }

    @Test
    void whatIsCanceledAlreadyStaysAsItWasCanceled() {
        PayoutRunId run = draft();
        services.runs.cancel(run, "first");
        services.rows.person = "finance2";
        String longer = "x".repeat(2_000);
        assertThatThrownBy(() -> services.runs.cancel(run, longer))
                .isInstanceOf(StateForbids.class);
        services.runs.lapse(run);
        assertThat(read(run).cancelReason()).isEqualTo("first");
        assertThat(read(run).canceledBy()).isEqualTo("finance");
    }

    @Test
    void aRunThatStandsTellsNothing() {
        RunRow run = read(draft());
        assertThat(run.canceledAt()).isNull();
        assertThat(run.canceledBy()).isNull();
        assertThat(run.cancelReason()).isNull();
    }

    private PayoutRunId draft() {
        return services.runs.preview(() -> NOW, () -> CURRENCY);
    }

    private RunRow read(PayoutRunId run) {
        return with(new PayoutRunQueries()).run(run);
    }
}
