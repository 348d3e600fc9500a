package org.creatorconnect.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.audit.AuditEntry;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.ledger.Finding;

/**
 * Walks the chain, or a stretch of it, entry by entry, past what was anchored of it outside the
 * database.
 */
@ApplicationScoped
public class AuditWalk {

    /** A stretch that has no end but the chain's. */
    public static final long TO_ITS_END = Long.MAX_VALUE;

    private static final String ENTITY = "audit_entry";

    private final AuditSealing sealing;
    private final AuditRepository repository;
    private final AuditAnchor anchor;

    protected AuditWalk() {
        this(null, null, null);
    }

    @Inject
    public AuditWalk(AuditSealing sealing, AuditRepository repository, AuditAnchor anchor) {
        this.sealing = sealing;
        this.repository = repository;
        this.anchor = anchor;
    }

    /**
     * What a walk came to.
     *
     * @param end the last entry that was passed
     * @param findings in the chain's order
     */
    public record Walked(ChainHead end, List<Finding> findings) {}

    /** Makes all that was committed before this call part of the chain. */
    public void sealAll() {
        while (sealing.awaitAndSealNext() > 0) {
            // Batch after batch, each in a transaction of its own.
        }
    }

    /** The chain's present end. */
    public ChainHead head() {
        return repository.head();
    }

    /**
     * Where a stretch of so many entries ends: the number of its last, or {@link #TO_ITS_END} when
     * there are not so many.
     */
    public long end(ChainHead from, int most) {
        return repository.after(from.sequence(), most).orElse(TO_ITS_END);
    }

    /**
     * Walks from behind one entry to another.
     *
     * @param from was passed before
     * @param to the number of an entry that is there, or {@link #TO_ITS_END}
     * @param limit as many findings at most
     */
    public Walked walk(ChainHead from, long to, int limit) {
        List<Finding> findings = new ArrayList<>();
        ChainHead end = from;
        try (Stream<ChainHead> anchored = anchor.all();
                Stream<AuditEntry> chain = repository.chain(from.sequence() + 1, to)) {
            AnchorCheck anchors =
                    new AnchorCheck(
                            anchored.filter(one -> one.sequence() > from.sequence())
                                    .filter(one -> one.sequence() <= to)
                                    .iterator(),
                            findings::add,
                            this::hashAt);
            for (Iterator<AuditEntry> entries = chain.iterator();
                    entries.hasNext() && findings.size() < limit; ) {
                AuditEntry entry = entries.next();
                check(end, entry, findings, limit);
                anchors.pass(entry.sequence(), entry.hash());
                end = new ChainHead(entry.sequence(), entry.hash());
            }
            if (findings.size() < limit) {
                missing(end.sequence() + 1, anchors.end() + 1, findings, limit);
            }
        }
        return new Walked(
                end, findings.size() > limit ? List.copyOf(findings.subList(0, limit)) : findings);
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
