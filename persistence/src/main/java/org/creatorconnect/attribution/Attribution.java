package org.creatorconnect.attribution;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickLabels;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;

/**
 * Who earned an order, and why everybody else did not: the last click wins. Decided once, when the
 * order arrives. Times count in whole seconds, windows include their last one.
 *
 * @param candidates in the order in which the touches were told
 */
public record Attribution(List<Candidate> candidates) {

    /** The words for an order that names nothing which could have brought it. */
    public static final String NO_CANDIDATE = "NO_CANDIDATE";

    /** What the verdict depends on besides the touches. */
    public record Purchase(
            MerchantId merchant,
            Instant orderedAt,
            Duration window,
            Optional<String> buyerReference) {}

    public Attribution {
        candidates = List.copyOf(candidates);
    }

    /** Judges every touch and lets the latest good one win. */
    public static Attribution decide(Purchase purchase, List<Touch> touches) {
        List<Candidate> judged = new ArrayList<>();
        for (Touch touch : touches) {
            judged.add(judge(purchase, touch));
        }
        Optional<Candidate> last =
                judged.stream()
                        .filter(Candidate::won)
                        .max(Comparator.comparing(candidate -> candidate.at().orElseThrow()));
        return new Attribution(
                judged.stream()
                        .map(candidate -> beaten(candidate, last) ? lost(candidate) : candidate)
                        .toList());
    }

    public Optional<Candidate> winner() {
        return candidates.stream().filter(Candidate::won).findFirst();
    }

    /** Whether anybody had a part in the order, also one who earns nothing by it. */
    public boolean isSomebodys() {
        return candidates.stream().anyMatch(candidate -> candidate.owner().isPresent());
    }

    /** The outcome in one word: why the winner won, or why the last candidate lost. */
    public String outcome() {
        return winner().or(() -> candidates.stream().reduce((one, later) -> later))
                .map(candidate -> candidate.reason().name())
                .orElse(NO_CANDIDATE);
    }

    private static Candidate judge(Purchase purchase, Touch touch) {
        Optional<Instant> at = touch.clickId().map(ClickId::at);
        Optional<Duration> age =
                at.map(
                        clicked ->
                                Duration.between(
                                        clicked.truncatedTo(ChronoUnit.SECONDS),
                                        purchase.orderedAt().truncatedTo(ChronoUnit.SECONDS)));
        AttributionReason reason = reason(purchase, touch, age);
        boolean foreign = reason == AttributionReason.OTHER_MERCHANT;
        return new Candidate(
                touch.kind(),
                touch.reference(),
                foreign ? Optional.empty() : touch.owner(),
                foreign ? Optional.empty() : at,
                foreign ? Optional.empty() : age,
                reason,
                foreign ? Optional.empty() : labels(touch));
    }

    private static AttributionReason reason(
            Purchase purchase, Touch touch, Optional<Duration> age) {
        if (touch.kind() == CandidateKind.COUPON) {
            return AttributionReason.COUPON_NOT_ASSIGNED;
        }
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
        return reason(purchase, touch.clickId().get(), owner);
    }

    private static AttributionReason reason(Purchase purchase, ClickId clickId, LinkOwner owner) {
        if (!owner.active()) {
            return AttributionReason.INACTIVE_AFFILIATE;
        }
        if (isOneOf(purchase.buyerReference(), owner.usernames())) {
            return AttributionReason.OWN_PURCHASE;
        }
        return clickId.mark() == ClickMark.PAYABLE
                ? AttributionReason.LAST_CLICK
                : AttributionReason.BUDGET_EXHAUSTED;
    }

    /** Whoever signs in as the affiliate, the people of a team among them. */
    private static boolean isOneOf(Optional<String> buyer, Set<String> usernames) {
        return buyer.isPresent()
                && usernames.stream().anyMatch(buyer.get().strip()::equalsIgnoreCase);
    }

    private static boolean beaten(Candidate candidate, Optional<Candidate> last) {
        return candidate.won() && last.isPresent() && candidate != last.get();
    }

    private static Candidate lost(Candidate candidate) {
        return new Candidate(
                candidate.kind(),
                candidate.reference(),
                candidate.owner(),
                candidate.at(),
                candidate.age(),
                AttributionReason.OTHER_PARTNER,
                candidate.labels());
    }

    private static Optional<ClickLabels> labels(Touch touch) {
        return touch.owner()
                .flatMap(link -> touch.clickId().map(click -> ClickLabels.of(link, click)));
    }
}
