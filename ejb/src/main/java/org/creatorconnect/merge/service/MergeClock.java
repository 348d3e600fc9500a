package org.creatorconnect.merge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merge.AffiliateMerge;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;

/** What the clock does with proposals that nobody decided. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class MergeClock {

    private final AffiliateMergeRepository merges;
    private final MergeTrail trail;
    private final InstantSource clock;

    protected MergeClock() {
        this(null, null, null);
    }

    @Inject
    public MergeClock(AffiliateMergeRepository merges, MergeTrail trail, InstantSource clock) {
        this.merges = merges;
        this.trail = trail;
        this.clock = clock;
    }

    /** The time to decide is over: they stay two. One that was decided is left as it is. */
    public void lapse(AffiliateMergeId id) {
        AffiliateMerge merge = merges.lock(id);
        if (merge.isProposed()) {
            merge.lapse(Role.SYSTEM, clock.instant());
            trail.ended("AFFILIATE_MERGE_LAPSED", merge);
        }
    }
}
