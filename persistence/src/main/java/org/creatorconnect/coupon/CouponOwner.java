package org.creatorconnect.coupon;

import java.util.Set;
import org.creatorconnect.registry.AffiliateId;

/**
 * Whose a code is.
 *
 * @param active whether the affiliate takes part at this moment, with the code's merchant too
 * @param usernames the user names of those who sign in as the affiliate
 */
public record CouponOwner(AffiliateId affiliate, boolean active, Set<String> usernames) {

    public CouponOwner {
        usernames = Set.copyOf(usernames);
    }
}
