package org.creatorconnect.merge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of merges; they lock the merge. */
@ApplicationScoped
public class MergeDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler merge(MergeClock clock, AffiliateMergeRepository merges) {
        return new DeadlineStep(
                MergeDeadline.AFFILIATE_MERGE,
                id -> merges.lock(new AffiliateMergeId(id)),
                id -> clock.lapse(new AffiliateMergeId(id)));
    }
}
