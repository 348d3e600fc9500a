package org.creatorconnect.registry.query;

import java.time.Instant;
import java.util.Optional;

/**
 * A ban that holds.
 *
 * @param reason its code
 * @param since from when on
 * @param until when it ends by itself; empty for good
 */
public record BanRow(String reason, Instant since, Optional<Instant> until) {}
