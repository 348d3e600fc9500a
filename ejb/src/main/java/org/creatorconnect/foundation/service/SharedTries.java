package org.creatorconnect.foundation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.creatorconnect.foundation.TryRepository;
import org.creatorconnect.foundation.TryRepository.Tried;

/**
 * Counts in the database, for all nodes, each try in a transaction of its own: it counts although
 * what was tried comes to nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SharedTries {

    private final TryRepository tries;

    protected SharedTries() {
        this(null);
    }

    @Inject
    public SharedTries(TryRepository tries) {
        this.tries = tries;
    }

    public Tried add(byte[] key, Duration window) {
        return tries.add(key, window);
    }

    public void takeBack(byte[] key) {
        tries.takeBack(key);
    }

    public void forget(byte[] key) {
        tries.forget(key);
    }

    public boolean isAny(byte[] key) {
        return tries.isAny(key);
    }

    /** What counts no more goes, whichever node finds it. */
    @Schedule(hour = "*", minute = "27", persistent = false, info = "tries of passwords")
    public void clear() {
        tries.clear();
    }
}
