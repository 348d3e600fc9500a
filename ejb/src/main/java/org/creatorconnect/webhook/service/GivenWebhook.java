package org.creatorconnect.webhook.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner names it.
 *
 * @param events types such as {@code commission.created}, or {@code commission.*} for all of a
 *     family
 */
public record GivenWebhook(@Nullable String url, @Nullable List<String> events) {}
