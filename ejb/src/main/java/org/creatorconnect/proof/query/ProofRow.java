package org.creatorconnect.proof.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.proof.ProofStatus;
import org.creatorconnect.proof.ProofSubject;
import org.jspecify.annotations.Nullable;

/**
 * A proof of the whole.
 *
 * @param askedBy what the person is called who asked for it
 * @param number the last posting, or entry of the chain, that is dealt with
 * @param through the last one when it began; 0 before that
 * @param findings how many things were seen so far that do not hold
 */
public record ProofRow(
        UUID id,
        ProofSubject subject,
        ProofStatus status,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        long number,
        long through,
        int findings) {

    /** Whether it goes on by itself. */
    public boolean isOpen() {
        return status.isOpen();
    }
}
