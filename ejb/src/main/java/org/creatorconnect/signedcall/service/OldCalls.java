package org.creatorconnect.signedcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.signedcall.SignedCallRepository;
import org.creatorconnect.time.Forgettable;

/**
 * First answers to signed calls, which are kept for 90 days. An old call cannot be repeated as it
 * is, for its time is signed; an order is known by its reference whichever call brings it.
 */
@ApplicationScoped
public class OldCalls implements Forgettable {

    static final Duration KEPT = Duration.ofDays(90);

    private final SignedCallRepository calls;

    protected OldCalls() {
        this(null);
    }

    @Inject
    public OldCalls(SignedCallRepository calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "answers to signed calls";
    }

    @Override
    public int forget(Instant now, int most) {
        return calls.forgetBefore(now.minus(KEPT), most);
    }
}
