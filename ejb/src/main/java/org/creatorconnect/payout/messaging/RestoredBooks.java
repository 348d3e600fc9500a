package org.creatorconnect.payout.messaging;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.audit.service.RestoredChain;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.HeldPayment;
import org.creatorconnect.messaging.HeldPaymentRepository;

/**
 * Looks at each start, before anything is sent, whether the database was set back: payments that
 * this node sent and the books have lost are held, whoever says so or not; and when {@code
 * CONNECT_RESTORED_AT} names a moment for the first time, every payment that may have been sent
 * since is held until it was asked about. Decision 166.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RestoredBooks {

    private static final System.Logger LOG = System.getLogger(RestoredBooks.class.getName());

    /**
     * Banks give back what they cannot pay out within days; who is paid longer ago is not asked.
     */
    private static final Duration MAY_COME_BACK = Duration.ofDays(30);

    private static final int CHUNK = 5_000;

    private final Settings settings;
    private final SentInstructions sent;
    private final HeldPaymentRepository held;
    private final RestoredChain chain;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected RestoredBooks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RestoredBooks(
            Settings settings,
            SentInstructions sent,
            HeldPaymentRepository held,
            RestoredChain chain,
            AuditTrail trail,
            InstantSource clock) {
        this.settings = settings;
        this.sent = sent;
        this.held = held;
        this.chain = chain;
        this.trail = trail;
        this.clock = clock;
    }

    /** Holds what is to be held. Doing so again changes nothing. */
    public void look() {
        int lost = holdLost();
        if (lost > 0) {
            LOG.log(
                    WARNING,
                    lost
                            + " payments were sent from here of which the books know nothing: the"
                            + " database was set back. Their payees are kept back from runs.");
            trail.record("LOST_PAYMENTS_HELD", "books", books(), Integer.toString(lost));
        }
        settings.restoredAt().ifPresent(this::restoredTo);
    }

    private void restoredTo(Instant moment) {
        chain.setAside(moment)
                .ifPresent(
                        cut ->
                                trail.record(
                                        "AUDIT_ANCHOR_SET_ASIDE",
                                        "books",
                                        books(),
                                        cut.sequence() + " " + cut.hash()));
        Instant now = clock.instant();
        if (held.restored(moment, now)) {
            int uninstructed = held.holdUninstructed(now);
            int asked = held.askOfThoseUnderWay(moment.minus(MAY_COME_BACK), now);
            String what = moment + ": " + uninstructed + " held, " + asked + " asked about";
            LOG.log(WARNING, "the database was set back to " + what);
            trail.record("BOOKS_RESTORED", "books", books(), what);
        }
    }

    private int holdLost() {
        int lost = 0;
        try (Stream<HeldPayment> all = sent.all()) {
            List<HeldPayment> chunk = new ArrayList<>(CHUNK);
            for (Iterator<HeldPayment> each = all.iterator(); each.hasNext(); ) {
                chunk.add(each.next());
                if (chunk.size() == CHUNK || !each.hasNext()) {
                    lost += held.holdLost(chunk, clock.instant());
                    chunk.clear();
                }
            }
        }
        return lost;
    }

    /** There is one set of books. */
    private static UUID books() {
        return UUID.nameUUIDFromBytes("books".getBytes(StandardCharsets.US_ASCII));
    }
}
