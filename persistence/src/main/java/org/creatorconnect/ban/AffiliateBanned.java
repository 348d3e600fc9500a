package org.creatorconnect.ban;

import org.creatorconnect.registry.AffiliateId;

/**
 * An affiliate was taken out.
 *
 * @param ban the one that holds from now on
 * @param assignments what becomes of those that run
 */
public record AffiliateBanned(AffiliateId affiliate, BanId ban, RunningAssignments assignments) {}
