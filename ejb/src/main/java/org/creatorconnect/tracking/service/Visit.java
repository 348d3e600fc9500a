package org.creatorconnect.tracking.service;

import org.creatorconnect.tracking.SubIds;
import org.creatorconnect.tracking.Traffic;

/**
 * A request of a link, as it came in.
 *
 * @param address the visitor's, kept in memory until the click is written and never stored
 * @param subIds those given with the request
 */
public record Visit(String address, String userAgent, Traffic traffic, SubIds subIds) {}
