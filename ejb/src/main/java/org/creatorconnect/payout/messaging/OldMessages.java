package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.time.Forgettable;

/**
 * Messages that were sent, which are kept for 90 days; instructions of payments stay, for that
 * there is one keeps the same from being sent again. Reports of payment systems stay as well.
 */
@ApplicationScoped
public class OldMessages implements Forgettable {

    static final Duration KEPT = Duration.ofDays(90);

    private final OutboxRepository outbox;

    protected OldMessages() {
        this(null);
    }

    @Inject
    public OldMessages(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "sent messages";
    }

    @Override
    public int forget(Instant now, int most) {
        return outbox.forgetSentBefore(now.minus(KEPT), most);
    }
}
