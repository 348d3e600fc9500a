package org.creatorconnect.coupon.service;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.Role;

/** Looks for codes that leaked, each minute; of several nodes none waits for another. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class LeakSchedule {

    private static final System.Logger LOG = System.getLogger(LeakSchedule.class.getName());

    private final CouponLeaks leaks;

    protected LeakSchedule() {
        this(null);
    }

    @Inject
    public LeakSchedule(CouponLeaks leaks) {
        this.leaks = leaks;
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "35",
            persistent = false,
            info = "leaked coupon codes")
    public void look() {
        try {
            Optional<UUID> place = Optional.of(new UUID(0, 0));
            while (place.isPresent()) {
                place = leaks.look(place.get());
            }
        } catch (RuntimeException failed) {
            boolean away = DatabaseFailure.of(failed) == DatabaseFailure.AWAY;
            LOG.log(away ? DEBUG : ERROR, "leaked codes cannot be looked for", failed);
        }
    }
}
