package org.creatorconnect.commission.service;

import java.time.Instant;
import org.creatorconnect.commission.RateOutlook;
import org.creatorconnect.tracking.LinkId;

/**
 * A new link with the rate its affiliate was told.
 *
 * @param shortUrl the address to share
 */
public record MadeLink(LinkId id, String code, String shortUrl, RateOutlook rate, Instant toldAt) {}
