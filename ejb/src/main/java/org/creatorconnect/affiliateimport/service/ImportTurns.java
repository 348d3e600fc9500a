package org.creatorconnect.affiliateimport.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.affiliateimport.ImportFailure;

/**
 * Gives imports to the servers that write them, one at a time each, and ends those that cannot be
 * written. Nobody but the server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportTurns {

    private final AffiliateImportRepository imports;
    private final ImportKeeping keeping;

    protected ImportTurns() {
        this(null, null);
    }

    @Inject
    public ImportTurns(AffiliateImportRepository imports, ImportKeeping keeping) {
        this.imports = imports;
        this.keeping = keeping;
    }

    /** Takes up the one that waits longest, if any waits. */
    public Optional<ImportTurn> next() {
        return imports.nextQueued().map(this::begin);
    }

    /**
     * It ends before its last row.
     *
     * @throws org.creatorconnect.refusal.StateForbids when another has taken over
     */
    public void fail(ImportTurn turn, ImportFailure why) {
        AffiliateImport failed = imports.lock(turn.id());
        failed.requireAttempt(turn.attempt());
        keeping.fail(failed, why);
    }

    private ImportTurn begin(AffiliateImport next) {
        int attempt = next.begin();
        keeping.isWritten(next.id());
        return new ImportTurn(next.id(), attempt, next.account());
    }
}
