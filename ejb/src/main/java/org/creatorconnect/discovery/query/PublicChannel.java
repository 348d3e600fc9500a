package org.creatorconnect.discovery.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verified channel of a creator who is found.
 *
 * @param followers as counted last; null when the platform does not tell
 */
public record PublicChannel(
        UUID id, String platform, String url, boolean community, @Nullable Long followers) {}
