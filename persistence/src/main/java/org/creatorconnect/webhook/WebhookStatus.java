package org.creatorconnect.webhook;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a webhook stands. */
public enum WebhookStatus implements Stage<WebhookStatus> {
    /** It is told of what happens. */
    ACTIVE,

    /** Nothing new is told; what waits goes on waiting. */
    PAUSED,

    /** Its owner ended it; final. */
    ENDED;

    @Override
    public Set<WebhookStatus> successors() {
        return switch (this) {
            case ACTIVE -> Set.of(PAUSED, ENDED);
            case PAUSED -> Set.of(ACTIVE, ENDED);
            case ENDED -> Set.of();
        };
    }
}
