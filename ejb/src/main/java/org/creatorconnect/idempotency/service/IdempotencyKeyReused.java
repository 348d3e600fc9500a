package org.creatorconnect.idempotency.service;

import org.creatorconnect.refusal.Refusal;

/** The Idempotency-Key came before with another request; every request takes a key of its own. */
public final class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(
                Kind.UNPROCESSABLE,
                "IDEMPOTENCY_KEY_REUSED",
                "The Idempotency-Key was used before for another request.");
    }
}
