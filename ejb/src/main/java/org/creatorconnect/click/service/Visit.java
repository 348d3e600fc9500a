package org.creatorconnect.click.service;

import org.creatorconnect.click.Ahead;
import org.creatorconnect.link.SubIds;

/**
 * A request of a link, as it came in.
 *
 * @param address the visitor's, kept in memory until the click is written and never stored
 * @param ahead what of the request says that nobody looks at the page now
 * @param subIds those given with the request
 */
public record Visit(String address, String userAgent, Ahead ahead, SubIds subIds) {}
