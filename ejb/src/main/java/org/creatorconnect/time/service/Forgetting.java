package org.creatorconnect.time.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.time.Forgettable;

/**
 * Forgets a share of one kind in a transaction of its own, so that none holds its rows for long.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Forgetting {

    static final int SHARE = 5_000;

    private final InstantSource clock;

    protected Forgetting() {
        this(null);
    }

    @Inject
    public Forgetting(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @return how many rows went; fewer than a share when there are no more
     */
    public int share(Forgettable kind) {
        return kind.forget(clock.instant(), SHARE);
    }
}
