package org.creatorconnect.tracking.service;

import org.jspecify.annotations.Nullable;

/**
 * A signed postback.
 *
 * @param text the query before {@code &sig=}, as it was sent
 */
public record SignedQuery(String text, @Nullable String timestamp, @Nullable String signature) {}
