package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An approved run is gone through in parts, in the order in which everybody locks. */
class PayoutDispatchTest {

    private final Payout payout = SomePayout.that(PayoutStatus.CREATED);
    private final List<String> steps = new ArrayList<>();

    @Test
    void commissionsComeBeforeTheBooksAndNoPartStaysInMemory() {
        new PayoutDispatch(
                        new Payouts(),
                        new Earnings(),
                        new Books(),
                        new Outbox(),
                        InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z")))
                .post(payout.runId());
        assertThat(steps).containsExactly("commissions", "books", "forgotten", "outbox");
    }

    private final class Payouts extends PayoutRepository {
        @Override
        public List<PayoutId> idsOfRun(PayoutRunId run, @Nullable PayoutId after, int limit) {
            return after == null ? List.of(payout.id()) : List.of();
        }

        @Override
        public List<Payout> ofRun(PayoutRunId run, @Nullable PayoutId after, int limit) {
            return after == null ? List.of(payout) : List.of();
        }

        @Override
        public List<UUID> commissions(Collection<PayoutId> made) {
            return List.of(new UUID(0, 9));
        }

        @Override
        public void forget(List<Payout> read) {
            steps.add("forgotten");
        }
    }

    private final class Earnings extends PayoutEarnings {
        @Override
        void tell(PayoutStep step, List<UUID> commissions) {
            steps.add("commissions");
        }
    }

    private final class Books extends Journal {
        @Override
        public void postAll(List<JournalEntry> batch) {
            steps.add("books");
        }
    }

    private final class Outbox extends OutboxRepository {
        @Override
        public void addInstructions(UUID run, Instant at) {
            steps.add("outbox");
        }
    }
}
