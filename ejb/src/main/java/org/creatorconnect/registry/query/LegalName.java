package org.creatorconnect.registry.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called by law.
 *
 * @param verifiedAt when it was compared with something that proves it; null before
 */
public record LegalName(String written, @Nullable Instant verifiedAt) {}
