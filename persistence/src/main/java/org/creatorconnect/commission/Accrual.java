package org.creatorconnect.commission;

import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.Sharing;

/**
 * Everything that makes the amount of one commission.
 *
 * @param candidate whose affiliate earns, or would have earned
 * @param feeRate the platform's, on top of the commission
 * @param sharing with whom the affiliate's income is shared, if with anybody
 * @param beneficiary whose part of the line this is
 */
public record Accrual(
        OrderId order,
        OrderLineId line,
        MerchantId merchant,
        LineAmounts amounts,
        Candidate candidate,
        RateDecision decision,
        Rate feeRate,
        Optional<Sharing> sharing,
        Beneficiary beneficiary) {

    /** Of an affiliate who shares with nobody. */
    public Accrual(
            OrderId order,
            OrderLineId line,
            MerchantId merchant,
            LineAmounts amounts,
            Candidate candidate,
            RateDecision decision,
            Rate feeRate) {
        this(
                order,
                line,
                merchant,
                amounts,
                candidate,
                decision,
                feeRate,
                Optional.empty(),
                Beneficiary.CREATOR);
    }

    /** The creator's part, and the agency's when it is worth anything, of what the line earns. */
    public Stream<Accrual> shared(Sharing sharing) {
        Accrual creators = part(sharing, Beneficiary.CREATOR);
        Accrual agencys = part(sharing, Beneficiary.MCN);
        return agencys.own().commission().isZero()
                ? Stream.of(creators)
                : Stream.of(creators, agencys);
    }

    private Accrual part(Sharing with, Beneficiary whose) {
        return new Accrual(
                order,
                line,
                merchant,
                amounts,
                candidate,
                decision,
                feeRate,
                Optional.of(with),
                whose);
    }

    /** Who gets it. */
    public AffiliateId affiliate() {
        return beneficiary == Beneficiary.MCN ? sharing.orElseThrow().mcn() : candidate.affiliate();
    }

    /** Why it earns nothing, if so. */
    public Optional<ZeroReason> zeroReason() {
        return ZeroReason.of(candidate, amounts.base(), decision.rule().rate());
    }

    LinePart part() {
        return new LinePart(beneficiary, sharing);
    }

    /** What of the line's commission the beneficiary gets. */
    public KeptShare own() {
        return part().of(share());
    }

    /** What the line earns in whole. */
    public KeptShare share() {
        Money zero = Money.zero(amounts.gross().currency());
        return zeroReason().isPresent()
                ? new KeptShare(zero, zero)
                : KeptShare.whole(amounts, decision.rule().rate(), feeRate);
    }
}
