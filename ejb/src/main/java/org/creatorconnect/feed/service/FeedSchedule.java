package org.creatorconnect.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second whether a feed is to be taken in. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class FeedSchedule {

    private final FeedWorkers workers;

    protected FeedSchedule() {
        this(null);
    }

    @Inject
    public FeedSchedule(FeedWorkers workers) {
        this.workers = workers;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "feeds")
    public void run() {
        workers.wake();
    }
}
