package org.creatorconnect.tier.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.Role;

/** Looks at everybody's tier each night. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class TierSchedule {

    private static final System.Logger LOG = System.getLogger(TierSchedule.class.getName());

    private final TierPass pass;

    protected TierSchedule() {
        this(null);
    }

    @Inject
    public TierSchedule(TierPass pass) {
        this.pass = pass;
    }

    @Schedule(hour = "2", minute = "10", second = "40", persistent = false, info = "tiers")
    public void look() {
        try {
            pass.run();
        } catch (RuntimeException failed) {
            boolean away = DatabaseFailure.of(failed) == DatabaseFailure.AWAY;
            LOG.log(away ? DEBUG : ERROR, "tiers cannot be looked at", failed);
        }
    }
}
