package org.creatorconnect.application;

import org.creatorconnect.registry.AffiliateId;

/** An agency and the creator of its roster for whom it acts. */
public record OnBehalf(AffiliateId mcn, AffiliateId creator) {}
