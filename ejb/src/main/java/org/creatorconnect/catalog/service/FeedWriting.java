package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.catalog.FeedOutcome;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.service.NewFacts;

/**
 * Writes a feed that was found good, some hundred rows in a transaction of their own, so that no
 * other work waits for a whole feed. Each product is the old one or the new one at any moment.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedWriting {

    private final ProductIntake intake;
    private final FeedImportRepository imports;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected FeedWriting() {
        this(null, null, null, null);
    }

    @Inject
    public FeedWriting(
            ProductIntake intake, FeedImportRepository imports, AuditTrail audit, NewFacts facts) {
        this.intake = intake;
        this.imports = imports;
        this.audit = audit;
        this.facts = facts;
    }

    /** The feed stands in the history before its first row is written. */
    public UUID begin(MerchantId merchant, FeedOutcome outcome) {
        UUID id = facts.id();
        imports.add(new FeedImport(id, merchant, outcome, facts.now()));
        return id;
    }

    public void write(MerchantId merchant, CheckedBatch rows) {
        intake.save(merchant, rows);
    }

    public void end(UUID id, MerchantId merchant, FeedOutcome outcome) {
        imports.get(id).end(outcome);
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                merchant.value(),
                outcome.status() + " " + outcome.accepted());
    }
}
