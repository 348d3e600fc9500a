package org.creatorconnect.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Makes ids: UUID version 7 (RFC 9562), so that newer rows lie together in an index while an id
 * still cannot be guessed.
 */
@ApplicationScoped
public class IdSource {

    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
