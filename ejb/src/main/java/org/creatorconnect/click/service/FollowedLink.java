package org.creatorconnect.click.service;

import java.util.Optional;

/**
 * Where a visitor is sent.
 *
 * @param clickId the id under which an order can be told; empty when nobody earns by it
 */
public record FollowedLink(String location, Optional<String> clickId) {}
