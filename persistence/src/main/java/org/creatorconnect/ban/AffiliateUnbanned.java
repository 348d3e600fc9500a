package org.creatorconnect.ban;

import org.creatorconnect.registry.AffiliateId;

/**
 * An affiliate who was taken out takes part again, as far as this ban kept them from it.
 *
 * @param ban the one that ended
 */
public record AffiliateUnbanned(AffiliateId affiliate, BanId ban, BanScope scope) {}
