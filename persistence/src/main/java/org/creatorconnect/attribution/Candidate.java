package org.creatorconnect.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.ClickLabels;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponOffer;
import org.creatorconnect.coupon.CouponOwner;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.registry.AffiliateId;

/**
 * A touch with the verdict on it.
 *
 * @param owner whose link it is, when that is known and this merchant's business; of a code that
 *     won, the link of its owner's that the buyer had followed, if any
 * @param at when the link was followed; of a code when it was used, which is the order's time
 * @param age how long before the order, in whole seconds; negative when after it
 * @param labels the affiliate's own texts, of a click of this merchant
 * @param coupon the code
 */
public record Candidate(
        CandidateKind kind,
        String reference,
        Optional<LinkOwner> owner,
        Optional<Instant> at,
        Optional<Duration> age,
        AttributionReason reason,
        Optional<ClickLabels> labels,
        Optional<CouponOffer> coupon) {

    /** A click without texts of its own. */
    public Candidate(
            CandidateKind kind,
            String reference,
            Optional<LinkOwner> owner,
            Optional<Instant> at,
            Optional<Duration> age,
            AttributionReason reason) {
        this(kind, reference, owner, at, age, reason, Optional.empty(), Optional.empty());
    }

    public boolean won() {
        return reason.isWon();
    }

    /** Whether it is known whose it is. */
    public boolean isSomebodys() {
        return whose().isPresent();
    }

    /** The affiliate of a candidate whose owner is known. */
    public AffiliateId affiliate() {
        return whose().orElseThrow();
    }

    /** Whose it is, if that is known. */
    public Optional<AffiliateId> whose() {
        return coupon.flatMap(CouponOffer::owner)
                .map(CouponOwner::affiliate)
                .or(() -> owner.map(LinkOwner::affiliate));
    }

    /** Whose it was when it was followed or used: somebody else may have taken them in since. */
    public AffiliateId holder() {
        return owner.flatMap(link -> at.map(link::affiliateAt)).orElseGet(this::affiliate);
    }

    public Optional<LinkId> link() {
        return owner.map(LinkOwner::link);
    }

    /** The task that its link was made for. */
    public Optional<UUID> task() {
        return owner.flatMap(LinkOwner::task);
    }

    /** The code that the order counts for, whether or not it won. */
    public Optional<CouponId> usedCode() {
        return reason.isOfNoUse() ? Optional.empty() : coupon.map(CouponOffer::id);
    }

    Candidate as(AttributionReason verdict) {
        return new Candidate(kind, reference, owner, at, age, verdict, labels, coupon);
    }

    /** A code that wins by the link of its owner's that the buyer had followed. */
    Candidate by(Candidate click) {
        return new Candidate(kind, reference, click.owner, at, age, reason, click.labels, coupon);
    }
}
