package org.creatorconnect.roster;

import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;

/** With whom a creator's income is shared, by which contract, and how much of it. */
public record Sharing(RosterContractId contract, AffiliateId mcn, AgencyShare share) {

    /** As it is kept. */
    public Sharing(UUID contract, UUID mcn, int basisPoints) {
        this(new RosterContractId(contract), new AffiliateId(mcn), new AgencyShare(basisPoints));
    }
}
