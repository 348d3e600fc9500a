package org.creatorconnect.idempotency.rest;

import org.creatorconnect.refusal.Refusal;

/**
 * This request must carry an Idempotency-Key, so that it can be repeated without a second effect.
 */
public final class IdempotencyKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyMissing() {
        super(
                Kind.MALFORMED,
                "IDEMPOTENCY_KEY_MISSING",
                "Send a header Idempotency-Key of 1 to 255 characters, new for every new request.");
    }
}
