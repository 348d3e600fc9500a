package org.creatorconnect.link.service;

import org.jspecify.annotations.Nullable;

/** What a rate is asked for; the merchant is needed unless a task tells it. */
public record QuoteRequest(
        @Nullable String merchantId, @Nullable String taskId, @Nullable String productReference) {}
