package org.creatorconnect.merge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.creatorconnect.duplicate.Duplicate;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.duplicate.DuplicateRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** One of the staff proposes that two affiliates are made one. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
public class AffiliateMerges {

    /** What is said with a pair that was found. */
    public record Proposal(AffiliateId survivor, @Nullable String reason) {}

    private final NewMerges merges;
    private final DuplicateRepository duplicates;

    protected AffiliateMerges() {
        this(null, null);
    }

    @Inject
    public AffiliateMerges(NewMerges merges, DuplicateRepository duplicates) {
        this.merges = merges;
        this.duplicates = duplicates;
    }

    /**
     * Proposes that one affiliate takes another in. A second person decides.
     *
     * @param proposed read only once the caller may propose
     * @throws NotFound when there is one of them that there is not
     * @throws ValidationFailed without a reason, or when both are the same
     * @throws MergeStopped as long as something stops it
     */
    public AffiliateMergeId propose(Supplier<ProposedMerge> proposed) {
        return merges.propose(proposed.get());
    }

    /**
     * As {@link #propose}, of a pair that was found.
     *
     * @param told which one of both stays, and why; read only once the pair waits
     * @throws NotFound when there is no such pair
     * @throws AlreadyDecided when the pair was put away, or is one affiliate already
     */
    public AffiliateMergeId proposePair(DuplicateId id, Supplier<Proposal> told) {
        Duplicate pair = duplicates.get(id);
        pair.requireOpen();
        Proposal proposal = told.get();
        List<AffiliateId> both = pair.affiliates();
        AffiliateId survivor = proposal.survivor();
        AffiliateId merged =
                both.stream().filter(one -> !one.equals(survivor)).findFirst().orElseThrow();
        if (!both.contains(survivor)) {
            throw ValidationFailed.of("survivorId", "must be one of the pair");
        }
        return merges.propose(new ProposedMerge(survivor, merged, proposal.reason()));
    }

    /**
     * Takes a proposal back.
     *
     * @throws NotFound when there is no such merge
     * @throws org.creatorconnect.refusal.StateForbids unless it waits
     */
    public void withdraw(AffiliateMergeId id) {
        merges.withdraw(id);
    }
}
