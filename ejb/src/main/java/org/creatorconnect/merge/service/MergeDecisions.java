package org.creatorconnect.merge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merge.AffiliateMerge;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/** A second person decides whether two affiliates are made one: it moves money. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.FINANCE})
public class MergeDecisions {

    private final AffiliateMergeRepository merges;
    private final MergingAffiliates affiliates;
    private final MergeTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected MergeDecisions() {
        this(null, null, null, null, null);
    }

    @Inject
    public MergeDecisions(
            AffiliateMergeRepository merges,
            MergingAffiliates affiliates,
            MergeTrail trail,
            Callers callers,
            InstantSource clock) {
        this.merges = merges;
        this.affiliates = affiliates;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * They are one from now on, for good: links, channels, what is open and the balances go along
     * in this transaction, and nobody signs in with the account of the merged one any more.
     *
     * @throws NotFound when there is no such merge
     * @throws StateForbids unless it waits
     * @throws ApproverIsAuthor when the caller proposed it
     * @throws MergeStopped as long as something stops it; the proposal goes on waiting
     */
    public void confirm(AffiliateMergeId id) {
        AffiliateMerge merge = merges.lock(id);
        merge.requireOpenFor(callers.current().username());
        affiliates.lock(merge.survivor(), merge.merged());
        merges.holdOpen(merge.merged());
        affiliates.requireFree(merge);
        trail.ended("AFFILIATE_MERGED", merge);
        affiliates.merge(merge, callers.current().username(), clock.instant());
    }

    /**
     * They stay two.
     *
     * @throws NotFound when there is no such merge
     * @throws StateForbids unless it waits
     * @throws ApproverIsAuthor when the caller proposed it
     */
    public void refuse(AffiliateMergeId id) {
        AffiliateMerge merge = merges.lock(id);
        merge.refuse(callers.current().username(), clock.instant());
        trail.ended("AFFILIATE_MERGE_REFUSED", merge);
    }
}
