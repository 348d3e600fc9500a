package org.creatorconnect.duplicate.service;

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

/** Looks every ten minutes for affiliates who may be one person. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class DuplicateSchedule {

    private static final System.Logger LOG = System.getLogger(DuplicateSchedule.class.getName());

    private final DuplicateSearch search;

    protected DuplicateSchedule() {
        this(null);
    }

    @Inject
    public DuplicateSchedule(DuplicateSearch search) {
        this.search = search;
    }

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false, info = "duplicates")
    public void look() {
        try {
            search.look();
        } catch (RuntimeException failed) {
            boolean away = DatabaseFailure.of(failed) == DatabaseFailure.AWAY;
            LOG.log(away ? DEBUG : ERROR, "duplicates cannot be looked for", failed);
        }
    }
}
