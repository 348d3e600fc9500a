package org.creatorconnect.identity;

/**
 * What somebody may do for the merchant or affiliate whose team they belong to. Each right has all
 * that those after it have.
 */
public enum TeamRight {
    /** Everything, the team, payout details and secrets among it. */
    OWNER,

    /** The work of every day; neither the team, nor payout details, nor secrets. */
    MANAGER,

    /** Looks at all but payout details, and changes nothing. */
    ANALYST;

    /** Whether whoever has it may do what asks for another. */
    public boolean covers(TeamRight needed) {
        return compareTo(needed) <= 0;
    }
}
