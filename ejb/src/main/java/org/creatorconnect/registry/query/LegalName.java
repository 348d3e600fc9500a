package org.creatorconnect.registry.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called by law.
 *
 * @param verifiedAt when it was compared with something that proves it; null before
 * @param reservedFor the address of whoever may take up the affiliate; null when it is kept for
 *     nobody
 */
public record LegalName(
        String written, @Nullable Instant verifiedAt, @Nullable String reservedFor) {}
