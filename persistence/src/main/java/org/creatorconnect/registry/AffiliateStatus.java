package org.creatorconnect.registry;

/** Whether an affiliate takes part. What was earned before a ban stays explained in the books. */
public enum AffiliateStatus {
    ACTIVE,
    BANNED,
    /** Its last person wants to have their account deleted. */
    LEAVING,
    /** Its last person's account was deleted. */
    CLOSED,
    /** It was taken in by another affiliate of the same person; nobody leaves this state. */
    MERGED
}
