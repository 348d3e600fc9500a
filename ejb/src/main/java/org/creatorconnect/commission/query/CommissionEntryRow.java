package org.creatorconnect.commission.query;

import java.time.Instant;
import org.creatorconnect.ledger.EventKind;

/** An entry of a commission in the books. */
public record CommissionEntryRow(long id, String reference, EventKind kind, Instant at) {}
