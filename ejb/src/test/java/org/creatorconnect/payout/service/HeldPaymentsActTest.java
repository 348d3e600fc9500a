package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.HeldPaymentStanding;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

/** A held payment is released by two people, and not before the payment system was asked. */
class HeldPaymentsActTest {

    private static final UUID PAYMENT = new UUID(0, 9);

    private final List<String> acts = new ArrayList<>();
    private final HeldPayments payments =
            new HeldPayments(
                    new Held(), new Trail(), new People(), InstantSource.fixed(Instant.EPOCH));
    private Optional<HeldPaymentStanding> standing = asked(Duration.ofSeconds(60), "CREATED");
    private UUID person = new UUID(0, 1);

    @Test
    void oneProposesAndAnotherReleases() {
        assertThat(payments.release(PAYMENT)).isEqualTo(HeldPayments.Release.PROPOSED);
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(ApproverIsAuthor.class);
        person = new UUID(0, 2);
        assertThat(payments.release(PAYMENT)).isEqualTo(HeldPayments.Release.RELEASED);
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(AlreadyDecided.class);
        assertThat(acts).containsExactly("PAYMENT_RELEASE_PROPOSED", "PAYMENT_RELEASED");
    }

    @Test
    void whatWasNotAskedForAMinuteWaits() {
        standing = asked(Duration.ofSeconds(59), "CREATED");
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(StateForbids.class);
        standing = asked(null, "CREATED");
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatWasAnsweredIsNotReleased() {
        standing = asked(Duration.ofHours(1), "SETTLED");
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void ofALostOneNobodyCanBeAsked() {
        standing = asked(null, null);
        assertThat(payments.release(PAYMENT)).isEqualTo(HeldPayments.Release.PROPOSED);
    }

    @Test
    void whatIsNotHeldIsNotThere() {
        standing = Optional.empty();
        assertThatThrownBy(() -> payments.release(PAYMENT)).isInstanceOf(NotFound.class);
    }

    private static Optional<HeldPaymentStanding> asked(Duration ago, String payout) {
        return Optional.of(
                new HeldPaymentStanding(
                        false,
                        Optional.empty(),
                        Optional.ofNullable(ago),
                        Optional.ofNullable(payout)));
    }

    private final class Held extends HeldPaymentRepository {
        @Override
        public Optional<HeldPaymentStanding> lock(UUID id) {
            return standing;
        }

        @Override
        public void propose(UUID id, UUID by) {
            change(false, by);
        }

        @Override
        public void release(UUID id, UUID by, Instant now) {
            change(true, by);
        }

        private void change(boolean released, UUID by) {
            standing =
                    standing.map(
                            before ->
                                    new HeldPaymentStanding(
                                            released,
                                            Optional.of(by),
                                            before.askedFor(),
                                            before.payout()));
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action);
        }
    }

    private final class People extends Callers {
        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(person), "finance", Set.of(), Optional.empty(), Optional.empty());
        }
    }
}
