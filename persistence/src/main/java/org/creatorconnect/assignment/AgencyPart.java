package org.creatorconnect.assignment;

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
     */
    static AgencyPart of(Sharing sharing, List<Tranche> all, Tranche next, Money zero) {
        Money before =
                all.stream()
                        .filter(one -> one.status() == TrancheStatus.RELEASED)
                        .filter(one -> !one.id().equals(next.id()))
                        .map(one -> one.parts(zero.currency()).fee())
                        .reduce(zero, Money::plus);
        return new AgencyPart(
                sharing.mcn(), sharing.share().next(before, next.parts(zero.currency()).fee()));
    }

    /** As {@link #of}, for tranches of an assignment. */
    public static AgencyPart of(
            Assignment assignment, Sharing sharing, List<Tranche> all, Tranche next) {
        return of(sharing, all, next, Money.zero(assignment.fee().currency()));
    }
}
