package org.creatorconnect.registry.query;

import java.time.Instant;
import org.creatorconnect.registry.BanReason;
import org.jspecify.annotations.Nullable;

/**
 * A ban that holds.
 *
 * @param since from when on
 * @param until when it ends by itself; null for good
 */
public record BanRow(BanReason reason, Instant since, @Nullable Instant until) {}
