package org.creatorconnect.ban;

import org.creatorconnect.registry.AffiliateId;

/**
 * An affiliate was taken out, of the platform or of what is dealt with one merchant.
 *
 * @param ban the one that holds from now on
 * @param assignments what becomes of those that run
 */
public record AffiliateBanned(
        AffiliateId affiliate, BanId ban, BanScope scope, RunningAssignments assignments) {}
