package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.Beneficiary;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.ReversalReason;
import org.creatorconnect.commission.ZeroReason;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.query.Labels;
import org.creatorconnect.rate.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * A commission in a list.
 *
 * @param product the product's title, or the shop's reference where it is not known
 * @param amount what is kept of the original after all refunds, for its beneficiary
 * @param original what its beneficiary was to get at first
 * @param fee the platform's, on top, paid by the merchant
 * @param approvesAt when it becomes payable: some days after completion, or by the shop's silence
 * @param zeroReason why it earns nothing; null when it earns something
 * @param approvalReason why it became payable; null before
 * @param completed whether the shop has reported the order complete
 * @param shareBps the agency's share in basis points; null when it is shared with nobody
 * @param whole what is kept for creator and agency together
 * @param guaranteeId the assignment whose fee is an advance on it; null where there is none
 * @param cps what the line keeps by the formula, creator and agency together, before that fee takes
 *     its part
 * @param recouped what that fee takes of the beneficiary's part
 * @param labels the affiliate's own texts of link and click, with what the shop sent back
 */
public record CommissionRow(
        UUID id,
        CommissionStatus status,
        UUID affiliateId,
        String affiliateName,
        UUID merchantId,
        String merchantName,
        UUID orderId,
        String orderReference,
        String lineReference,
        int linePosition,
        String product,
        Money base,
        Money amount,
        Money original,
        Money fee,
        RateRule rule,
        @Nullable ZeroReason zeroReason,
        Instant orderedAt,
        Instant createdAt,
        @Nullable Instant approvesAt,
        @Nullable Instant approvedAt,
        @Nullable Instant reversedAt,
        @Nullable ReversalReason reversalReason,
        @Nullable ApprovalReason approvalReason,
        boolean completed,
        Labels labels,
        Beneficiary beneficiary,
        @Nullable Integer shareBps,
        Money whole,
        @Nullable UUID guaranteeId,
        Money cps,
        Money recouped) {

    /** Whether the fee of an assignment is an advance on it. */
    public boolean guaranteed() {
        return guaranteeId != null;
    }

    /** What that fee takes of the line, creator and agency together. */
    public Money wholeRecouped() {
        return cps.minus(whole);
    }

    /**
     * Why it pays nothing, as things stand; null when it pays something, or paid and was reversed.
     */
    public @Nullable ZeroReason nothingBecause() {
        if (zeroReason == null && amount.isZero() && recouped.isPositive()) {
            return ZeroReason.RECOUPED;
        }
        return zeroReason;
    }

    /** Whether an agency has a part of it. */
    public boolean shared() {
        return shareBps != null;
    }

    /** The agency's share; null when it is shared with nobody. */
    public @Nullable Rate share() {
        return shareBps == null ? null : Rate.ofBasisPoints(shareBps);
    }

    /** What creator and agency were to get together at first. */
    public Money wholeOriginal() {
        return zeroReason == null ? rule.rate().of(base) : original;
    }

    /** The affiliate's own texts; none, or five of which some are empty. */
    public List<String> subIds() {
        return labels.values();
    }

    /** Whether nothing but the shop's silence is going to make it payable, as things stand. */
    public boolean waitsForReport() {
        return status == CommissionStatus.PENDING && !completed;
    }
}
