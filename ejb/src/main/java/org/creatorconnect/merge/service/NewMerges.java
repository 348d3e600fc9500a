package org.creatorconnect.merge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merge.AffiliateMerge;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.refusal.ValidationFailed;

/** Proposals to make two affiliates one, as they come and are taken back. */
@ApplicationScoped
public class NewMerges {

    private final AffiliateMergeRepository merges;
    private final MergingAffiliates affiliates;
    private final MergeTrail trail;
    private final Callers callers;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewMerges() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewMerges(
            AffiliateMergeRepository merges,
            MergingAffiliates affiliates,
            MergeTrail trail,
            Callers callers,
            IdSource ids,
            InstantSource clock) {
        this.merges = merges;
        this.affiliates = affiliates;
        this.trail = trail;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws ValidationFailed without a reason, or when both are the same
     * @throws MergeStopped as long as something stops it
     */
    AffiliateMergeId propose(ProposedMerge proposed) {
        if (proposed.survivor().equals(proposed.merged())) {
            throw ValidationFailed.of("mergedId", "must be another affiliate than the survivor");
        }
        String reason =
                Note.of("reason", proposed.reason())
                        .orElseThrow(() -> ValidationFailed.of("reason", "must not be blank"));
        affiliates.lock(proposed.survivor(), proposed.merged());
        AffiliateMerge merge =
                new AffiliateMerge(
                        new AffiliateMergeId(ids.next()),
                        proposed.survivor(),
                        proposed.merged(),
                        reason,
                        callers.current().username(),
                        clock.instant());
        affiliates.requireFree(merge);
        merges.add(merge);
        trail.proposed(merge);
        return merge.id();
    }

    void withdraw(AffiliateMergeId id) {
        AffiliateMerge merge = merges.lock(id);
        merge.withdraw(callers.current().username(), clock.instant());
        trail.ended("AFFILIATE_MERGE_WITHDRAWN", merge);
    }
}
