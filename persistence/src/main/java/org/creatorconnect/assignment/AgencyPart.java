package org.creatorconnect.assignment;

import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.Sharing;

/**
 * What of a tranche goes to the creator's agency.
 *
 * @param amount at most the tranche's fee
 */
public record AgencyPart(AffiliateId mcn, Money amount) {

    /**
     * By the share of all that was released so far, so that the parts of all tranches together are
     * the agency's share of their sum.
     *
     * @param all the assignment's tranches, of which this is the next
     */
    public static AgencyPart of(
            Assignment assignment, Sharing sharing, List<Tranche> all, Tranche next) {
        Currency currency = assignment.fee().currency();
        Money before =
                all.stream()
                        .filter(one -> one.status() == TrancheStatus.RELEASED)
                        .filter(one -> !one.id().equals(next.id()))
                        .map(one -> one.parts(currency).fee())
                        .reduce(Money.zero(currency), Money::plus);
        return new AgencyPart(
                sharing.mcn(), sharing.share().next(before, next.parts(currency).fee()));
    }
}
