package org.creatorconnect.foundation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;

/** What every new fact needs from outside: an identity and a time. */
@ApplicationScoped
public class NewFacts {

    private final IdSource ids;
    private final InstantSource clock;

    protected NewFacts() {
        this(null, null);
    }

    @Inject
    public NewFacts(IdSource ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    public UUID id() {
        return ids.next();
    }

    public Instant now() {
        return clock.instant();
    }
}
