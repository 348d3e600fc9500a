package org.creatorconnect.registry;

/** An affiliate's last person is gone, in the same transaction; nothing about it is decided now. */
public record AffiliateClosed(AffiliateId affiliate) {}
