package org.creatorconnect.attribution;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.attribution.Attribution.Purchase;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickLabels;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.coupon.CouponOffer;
import org.creatorconnect.coupon.CouponOwner;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.AttributionModel;

/**
 * Whether a touch could earn an order by itself, whatever else the order names: then its reason is
 * one to win.
 */
record Judgement(Purchase purchase) {

    Candidate of(Touch touch) {
        return touch.kind() == CandidateKind.COUPON ? code(touch) : click(touch);
    }

    private Candidate click(Touch touch) {
        Optional<Instant> at = touch.clickId().map(ClickId::at);
        Optional<Duration> age = at.map(this::age);
        AttributionReason reason = reason(touch, age);
        boolean foreign = reason == AttributionReason.OTHER_MERCHANT;
        return new Candidate(
                touch.kind(),
                touch.reference(),
                foreign ? Optional.empty() : touch.owner(),
                foreign ? Optional.empty() : at,
                foreign ? Optional.empty() : age,
                reason,
                foreign ? Optional.empty() : labels(touch),
                Optional.empty());
    }

    private Candidate code(Touch touch) {
        boolean known = touch.coupon().isPresent();
        return new Candidate(
                touch.kind(),
                touch.reference(),
                Optional.empty(),
                known ? Optional.of(purchase.orderedAt()) : Optional.empty(),
                known ? Optional.of(Duration.ZERO) : Optional.empty(),
                touch.coupon().map(this::reason).orElse(AttributionReason.COUPON_NOT_ASSIGNED),
                Optional.empty(),
                touch.coupon());
    }

    private AttributionReason reason(CouponOffer code) {
        Instant at = purchase.orderedAt();
        if (code.isReplacedAt(at)) {
            return AttributionReason.CODE_REPLACED;
        }
        if (!code.holdsAt(at)) {
            return AttributionReason.CODE_OUTSIDE_WINDOW;
        }
        if (code.isPausedAt(at)) {
            return AttributionReason.CODE_PAUSED;
        }
        if (!code.isReachedBy(purchase.paid())) {
            return AttributionReason.CODE_BELOW_MINIMUM;
        }
        if (code.isUsedUp()) {
            return AttributionReason.CODE_USED_UP;
        }
        return code.owner().map(this::reason).orElse(AttributionReason.COUPON_NOT_ASSIGNED);
    }

    private AttributionReason reason(CouponOwner owner) {
        if (!owner.active()) {
            return AttributionReason.INACTIVE_AFFILIATE;
        }
        return isBuyer(owner.usernames())
                ? AttributionReason.OWN_PURCHASE
                : AttributionReason.CODE_OWNER;
    }

    private AttributionReason reason(Touch touch, Optional<Duration> age) {
        if (touch.clickId().isEmpty() || touch.owner().isEmpty()) {
            return AttributionReason.CLICK_ID_INVALID;
        }
        LinkOwner owner = touch.owner().get();
        if (!owner.merchant().equals(purchase.merchant())) {
            return AttributionReason.OTHER_MERCHANT;
        }
        if (age.orElseThrow().isNegative()) {
            return AttributionReason.CLICK_AFTER_ORDER;
        }
        if (age.get().compareTo(purchase.window()) > 0) {
            return AttributionReason.OUTSIDE_WINDOW;
        }
        return reason(touch.clickId().get(), owner);
    }

    private AttributionReason reason(ClickId clickId, LinkOwner owner) {
        if (!owner.active()) {
            return AttributionReason.INACTIVE_AFFILIATE;
        }
        if (isBuyer(owner.usernames())) {
            return AttributionReason.OWN_PURCHASE;
        }
        return clickId.mark() == ClickMark.PAYABLE ? valid() : AttributionReason.BUDGET_EXHAUSTED;
    }

    private AttributionReason valid() {
        return purchase.terms().model() == AttributionModel.FIRST_CLICK
                ? AttributionReason.FIRST_CLICK
                : AttributionReason.LAST_CLICK;
    }

    /** Whoever signs in as the affiliate, the people of a team among them. */
    private boolean isBuyer(Set<String> usernames) {
        return purchase.buyerReference()
                .map(String::strip)
                .filter(buyer -> usernames.stream().anyMatch(buyer::equalsIgnoreCase))
                .isPresent();
    }

    private Duration age(Instant clicked) {
        return Duration.between(
                clicked.truncatedTo(ChronoUnit.SECONDS),
                purchase.orderedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<ClickLabels> labels(Touch touch) {
        return touch.owner()
                .flatMap(link -> touch.clickId().map(click -> ClickLabels.of(link, click)));
    }
}
