package org.creatorconnect.link.service;

import java.time.Instant;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.rate.RateOutlook;

/**
 * A new link with the rate its affiliate was told.
 *
 * @param shortUrl the address to share
 */
public record MadeLink(LinkId id, String code, String shortUrl, RateOutlook rate, Instant toldAt) {}
