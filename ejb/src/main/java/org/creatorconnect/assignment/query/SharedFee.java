package org.creatorconnect.assignment.query;

import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.SharedAmount;

/**
 * How an assignment's fee is shared, and what each side was given of it so far.
 *
 * @param contract under which the task was taken on
 * @param split of the whole fee, while the contract or its tail lasts
 * @param agencyPaid what the books gave the agency for tranches
 * @param creatorPaid what they gave the creator
 */
public record SharedFee(
        UUID contract, String mcnName, SharedAmount split, Money agencyPaid, Money creatorPaid) {

    /** As it is kept, what was paid in the smallest units of the fee's currency. */
    public SharedFee(
            UUID contract,
            String mcnName,
            int shareBps,
            Money fee,
            long agencyMinor,
            long creatorMinor) {
        this(
                contract,
                mcnName,
                new AgencyShare(shareBps).split(fee),
                new Money(agencyMinor, fee.currency()),
                new Money(creatorMinor, fee.currency()));
    }
}
