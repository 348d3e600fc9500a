package org.creatorconnect.signedcall.service;

import org.jspecify.annotations.Nullable;

/**
 * A call signed after Standard Webhooks 1.0.0, as it came in.
 *
 * @param id the header {@code webhook-id}
 * @param timestamp the header {@code webhook-timestamp}, seconds since 1970
 * @param signature the header {@code webhook-signature}, one or more, separated by spaces
 * @param path where it was sent
 */
public record SignedMessage(
        @Nullable String id,
        @Nullable String timestamp,
        @Nullable String signature,
        String path,
        byte[] body) {}
