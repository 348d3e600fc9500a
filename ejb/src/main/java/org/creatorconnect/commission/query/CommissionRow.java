package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.ReversalReason;
import org.creatorconnect.commission.ZeroReason;
import org.creatorconnect.money.Money;
import org.creatorconnect.rate.RateRule;

/**
 * A commission in a list.
 *
 * @param product the product's title, or the shop's reference where it is not known
 * @param amount what is kept of the original after all refunds
 * @param fee the platform's, on top, paid by the merchant
 * @param approvesAt when it becomes payable: some days after completion, or by the shop's silence
 * @param approvalReason why it became payable; empty before
 * @param completed whether the shop has reported the order complete
 * @param subIds the affiliate's own texts of link and click; none, or five of which some are empty
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
        String product,
        Money base,
        Money amount,
        Money original,
        Money fee,
        RateRule rule,
        Optional<ZeroReason> zeroReason,
        Instant orderedAt,
        Instant createdAt,
        Optional<Instant> approvesAt,
        Optional<Instant> approvedAt,
        Optional<Instant> reversedAt,
        Optional<ReversalReason> reversalReason,
        Optional<ApprovalReason> approvalReason,
        boolean completed,
        List<String> subIds) {

    /** Whether nothing but the shop's silence is going to make it payable, as things stand. */
    public boolean waitsForReport() {
        return status == CommissionStatus.PENDING && !completed;
    }
}
