package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.click.ClickRepository;

/** Writes one batch of clicks, whole or not at all; one that lay on disk once, however often. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickWriting {

    private final ClickRepository clicks;

    protected ClickWriting() {
        this(null);
    }

    @Inject
    public ClickWriting(ClickRepository clicks) {
        this.clicks = clicks;
    }

    public void write(ClickBatch batch) {
        if (batch.spooled().isEmpty() || clicks.claim(batch.spooled().get())) {
            clicks.write(batch.clicks());
        }
    }

    /** Forgets batches on disk that were written long ago, and whose files are gone since. */
    public int forgetSpooled() {
        return clicks.forgetSpooled();
    }
}
