package org.creatorconnect.registry;

/**
 * An affiliate's last person wants to go, stays after all, or is gone, in the same transaction.
 *
 * @param now how it stands by that
 */
public record AffiliateLeaving(AffiliateId affiliate, AffiliateStatus now) {

    /** Whether its last person is gone for good. */
    public boolean isOver() {
        return now == AffiliateStatus.CLOSED;
    }
}
