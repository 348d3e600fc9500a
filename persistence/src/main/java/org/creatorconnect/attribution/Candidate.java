package org.creatorconnect.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.click.ClickLabels;
import org.creatorconnect.link.LinkOwner;

/**
 * A touch with the verdict on it.
 *
 * @param owner whose it is, when that is known and this merchant's business
 * @param at when the link was followed
 * @param age how long before the order, in whole seconds; negative when after it
 * @param labels the affiliate's own texts, of a click of this merchant
 */
public record Candidate(
        CandidateKind kind,
        String reference,
        Optional<LinkOwner> owner,
        Optional<Instant> at,
        Optional<Duration> age,
        AttributionReason reason,
        Optional<ClickLabels> labels) {

    /** A candidate without texts of its own. */
    public Candidate(
            CandidateKind kind,
            String reference,
            Optional<LinkOwner> owner,
            Optional<Instant> at,
            Optional<Duration> age,
            AttributionReason reason) {
        this(kind, reference, owner, at, age, reason, Optional.empty());
    }

    public boolean won() {
        return reason == AttributionReason.LAST_CLICK;
    }

    /** The affiliate of a candidate whose owner is known. */
    public org.creatorconnect.registry.AffiliateId affiliate() {
        return owner.orElseThrow().affiliate();
    }
}
