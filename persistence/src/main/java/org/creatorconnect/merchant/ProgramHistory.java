package org.creatorconnect.merchant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one merchant over a time.
 *
 * @param versions the latest first
 */
public record ProgramHistory(List<Program> versions) {

    public ProgramHistory {
        versions = List.copyOf(versions);
    }

    /** The terms in force at a moment of that time. */
    public Optional<Program> inForce(Instant at) {
        return versions.stream().filter(one -> !one.effectiveAt().isAfter(at)).findFirst();
    }
}
