package org.creatorconnect.time.service;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.time.Forgettable;

/** Clears away once an hour what nobody needs any more, a bounded part of each kind. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ForgettingSchedule {

    private static final System.Logger LOG = System.getLogger(ForgettingSchedule.class.getName());

    /** Shares of one kind after which others have their turn. */
    private static final int MOST_SHARES = 40;

    private final List<Forgettable> kinds;
    private final Forgetting forgetting;

    protected ForgettingSchedule() {
        this(List.of(), null);
    }

    @Inject
    public ForgettingSchedule(@Any Instance<Forgettable> kinds, Forgetting forgetting) {
        this(kinds.stream().toList(), forgetting);
    }

    ForgettingSchedule(List<Forgettable> kinds, Forgetting forgetting) {
        this.kinds = kinds;
        this.forgetting = forgetting;
    }

    @Schedule(hour = "*", minute = "23", persistent = false, info = "what is forgotten")
    public void forget() {
        kinds.forEach(this::forget);
    }

    /** A kind that fails keeps no other back. */
    private void forget(Forgettable kind) {
        int gone = 0;
        try {
            int share = Forgetting.SHARE;
            for (int turn = 0; turn < MOST_SHARES && share == Forgetting.SHARE; turn++) {
                share = forgetting.share(kind);
                gone += share;
            }
        } catch (EJBException failed) {
            LOG.log(WARNING, "old " + kind.name() + " could not be cleared away", failed);
        }
        if (gone > 0) {
            LOG.log(INFO, "cleared away " + gone + " old " + kind.name());
        }
    }
}
