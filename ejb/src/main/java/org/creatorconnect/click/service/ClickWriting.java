package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creatorconnect.click.ClickRepository;

/** Writes one batch of clicks, whole or not at all; one that lay on disk once, however often. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickWriting {

    private static final int DAYS_AHEAD = 8;

    private final ClickRepository clicks;
    private final InstantSource clock;

    protected ClickWriting() {
        this(null, null);
    }

    @Inject
    public ClickWriting(ClickRepository clicks, InstantSource clock) {
        this.clicks = clicks;
        this.clock = clock;
    }

    public void write(ClickBatch batch) {
        if (batch.spooled().isEmpty() || clicks.claim(batch.spooled().get())) {
            clicks.write(batch.clicks());
        }
    }

    /** Makes the days of the next clicks, so that no click waits for its own. */
    public int openDaysAhead() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return clicks.openDays(today.datesUntil(today.plusDays(DAYS_AHEAD)).toList());
    }

    /** Forgets batches on disk that were written long ago, and whose files are gone since. */
    public int forgetSpooled() {
        return clicks.forgetSpooled();
    }
}
