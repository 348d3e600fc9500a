package org.creatorconnect.dispute.view;

import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.AgencyShare;

/**
 * What decisions about a dispute do with the money that its assignment was agreed on for.
 *
 * @param whole the fee and the platform's fee on it
 * @param share the agency's; empty where there is none, or the reader does not see it
 */
public record DisputeMoney(Tranche.Parts whole, Optional<AgencyShare> share) {

    /**
     * Who gets what by a decision; all four are always the whole.
     *
     * @param agency nothing where there is no agency
     */
    public record Outcome(Money creator, Money agency, Money platform, Money merchant) {

        /** What leaves the merchant's money. */
        public Money paid() {
            return creator.plus(agency).plus(platform);
        }
    }

    /**
     * @param plan the parts of the fee; what a dispute awarded beside them does not count
     */
    static DisputeMoney of(Money fee, List<TrancheRow> plan, Optional<AgencyShare> share) {
        Money platform =
                plan.stream()
                        .filter(part -> part.percent() > 0)
                        .map(TrancheRow::platformFee)
                        .reduce(Money.zero(fee.currency()), Money::plus);
        return new DisputeMoney(new Tranche.Parts(fee, platform), share);
    }

    /** The whole fee is paid. */
    public Outcome forCreator() {
        return outcome(whole, zero());
    }

    /** Nothing is paid. */
    public Outcome forMerchant() {
        return outcome(new Tranche.Parts(zero(), zero()), whole.sum());
    }

    /**
     * A part of the fee is paid.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed naming {@code amount} unless it lies
     *     between nothing and the fee
     */
    public Outcome split(Money amount) {
        FeeSplit split = FeeSplit.of(whole, amount, "amount");
        return outcome(split.paid(), split.returned().sum());
    }

    private Outcome outcome(Tranche.Parts paid, Money back) {
        Money agency = share.map(one -> one.of(paid.fee())).orElse(zero());
        return new Outcome(paid.fee().minus(agency), agency, paid.platformFee(), back);
    }

    private Money zero() {
        return Money.zero(whole.fee().currency());
    }
}
