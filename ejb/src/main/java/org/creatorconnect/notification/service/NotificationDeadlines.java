package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.merchant.RateCutId;
import org.creatorconnect.merchant.RateCutRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of what is told to many. */
@ApplicationScoped
public class NotificationDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler cuts(CutTelling telling, RateCutRepository cuts) {
        return new DeadlineStep(
                NotificationDeadline.RATE_CUT_TELLING,
                id -> cuts.lock(new RateCutId(id)),
                id -> telling.goOn(new RateCutId(id)));
    }
}
