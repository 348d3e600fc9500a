package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.HeldPaymentStanding;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/**
 * Two people of finance release a payment that is held since the books were restored, after the
 * bank has told them that it was never made, or, of one that the books lost, once it is dealt with.
 */
@Stateless
@RolesAllowed(Role.FINANCE)
public class HeldPayments {

    /** What became of a held payment by an act. */
    public enum Release {
        PROPOSED,
        RELEASED
    }

    /** A payment system that is there answers sooner. */
    static final Duration ANSWER_TIME = Duration.ofSeconds(60);

    private static final String TYPE = "held_payment";

    private final HeldPaymentRepository held;
    private final AuditTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected HeldPayments() {
        this(null, null, null, null);
    }

    @Inject
    public HeldPayments(
            HeldPaymentRepository held, AuditTrail trail, Callers callers, InstantSource clock) {
        this.held = held;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Proposes that a payment be released or, as the second person, releases it; then its
     * instruction is sent, under the same id as ever.
     *
     * @throws NotFound when no such payment is held
     * @throws AlreadyDecided when it is released, or was answered
     * @throws StateForbids when the payment system was not asked yet, or a moment ago
     * @throws ApproverIsAuthor when the caller proposed it
     */
    public Release release(UUID id) {
        HeldPaymentStanding standing = held.lock(id).orElseThrow(() -> new NotFound("payment"));
        requireUnanswered(standing);
        UUID person = callers.current().account().value();
        if (standing.proposedBy().isEmpty()) {
            held.propose(id, person);
            trail.record("PAYMENT_RELEASE_PROPOSED", TYPE, id, "");
            return Release.PROPOSED;
        }
        if (standing.proposedBy().get().equals(person)) {
            throw new ApproverIsAuthor(
                    "A payment is released by a second person, not by who proposed it.");
        }
        held.release(id, person, clock.instant());
        trail.record("PAYMENT_RELEASED", TYPE, id, "");
        return Release.RELEASED;
    }

    private static void requireUnanswered(HeldPaymentStanding standing) {
        if (standing.released() || standing.isAnswered()) {
            throw new AlreadyDecided("The payment is held no more");
        }
        boolean asked =
                standing.askedFor().filter(time -> time.compareTo(ANSWER_TIME) >= 0).isPresent();
        if (!asked && !standing.isLost()) {
            throw new StateForbids(
                    "The payment system was not asked about the payment for a minute", "released");
        }
    }
}
