package org.creatorconnect.registry.query;

import java.time.Instant;

/**
 * A ban that holds.
 *
 * @param reason its code
 * @param since from when on
 */
public record BanRow(String reason, Instant since) {}
