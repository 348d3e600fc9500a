package org.creatorconnect.mail.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.mail.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * A letter as an operator sees it.
 *
 * @param mailbox its whole address, for nobody to see
 * @param lastFailure why the last try failed
 */
public record LetterRow(
        UUID id,
        String kind,
        String mailbox,
        LetterStatus status,
        int attempts,
        @Nullable String lastFailure,
        Instant createdAt,
        Instant nextTryAt,
        @Nullable Instant endedAt) {

    /** Enough of the address to tell it from another. */
    public String address() {
        return new EmailAddress(mailbox).masked();
    }

    public boolean isDead() {
        return status == LetterStatus.DEAD;
    }

    public boolean isWaiting() {
        return status == LetterStatus.WAITING;
    }

    @Override
    public String toString() {
        return "letter " + id;
    }
}
