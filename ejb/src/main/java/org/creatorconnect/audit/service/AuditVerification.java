package org.creatorconnect.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.audit.AuditEntry;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;

/**
 * Proves the chain from its first entry to its last, and against every anchor outside the database.
 * Names every entry that is missing or changed.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AuditVerification {

    private static final String ENTITY = "audit_entry";

    private final AuditSealing sealing;
    private final AuditRepository repository;
    private final AuditAnchor anchor;

    protected AuditVerification() {
        this(null, null, null);
    }

    @Inject
    public AuditVerification(AuditSealing sealing, AuditRepository repository, AuditAnchor anchor) {
        this.sealing = sealing;
        this.repository = repository;
        this.anchor = anchor;
    }

    /** What is wrong with the chain, at most {@code limit} findings, in the chain's order. */
    public List<Finding> verify(int limit) {
        while (sealing.awaitAndSealNext() > 0) {
            // All that was committed before this call becomes part of what is proved.
        }
        List<Finding> findings = new ArrayList<>();
        try (Stream<ChainHead> anchored = anchor.all()) {
            walk(
                    new AnchorCheck(anchored.iterator(), findings::add, this::hashAt),
                    findings,
                    limit);
        }
        return findings.size() > limit ? findings.subList(0, limit) : findings;
    }

    private void walk(AnchorCheck anchors, List<Finding> findings, int limit) {
        ChainHead end = ChainHead.EMPTY;
        try (Stream<AuditEntry> chain = repository.chain(1)) {
            for (Iterator<AuditEntry> entries = chain.iterator();
                    entries.hasNext() && findings.size() < limit; ) {
                AuditEntry entry = entries.next();
                check(end, entry, findings, limit);
                anchors.pass(entry.sequence(), entry.hash());
                end = new ChainHead(entry.sequence(), entry.hash());
            }
        }
        if (findings.size() < limit) {
            missing(end.sequence() + 1, anchors.end() + 1, findings, limit);
        }
    }

    private String hashAt(long sequence) {
        return repository.hashAt(sequence).orElse("");
    }

    private static void missing(long from, long before, List<Finding> findings, int limit) {
        for (long gone = from; gone < before && findings.size() < limit; gone++) {
            findings.add(
                    new Finding(
                            "AUDIT_ENTRY_MISSING", ENTITY, Long.toString(gone), "one row", "none"));
        }
    }

    private static void check(ChainHead end, AuditEntry entry, List<Finding> findings, int limit) {
        if (entry.sequence() > end.sequence() + 1) {
            // The hash of what is missing is unknown, so this entry's own hash proves nothing
            // either.
            missing(end.sequence() + 1, entry.sequence(), findings, limit);
            return;
        }
        String expected = entry.expectedHash(end.hash());
        if (!expected.equals(entry.hash()) || !entry.isActorTrue()) {
            findings.add(
                    new Finding(
                            "AUDIT_ENTRY_ALTERED",
                            ENTITY,
                            Long.toString(entry.sequence()),
                            expected,
                            entry.hash()));
        }
    }
}
