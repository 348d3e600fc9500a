package org.creatorconnect.affiliateimport.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.affiliateimport.ImportRowRepository;
import org.creatorconnect.affiliateimport.ImportedRow;
import org.creatorconnect.affiliateimport.SortedRows;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;

/**
 * Writes an import in the name of whoever sent it, a part in a transaction of its own: its rows
 * wait no longer and are counted in the transaction that deals with them, so that whatever stops
 * it, nothing is done twice and nothing left out.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWriting {

    /** Rows of one part. */
    static final int PART = 500;

    private final AffiliateImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportedPeople people;
    private final ImportKeeping keeping;

    protected ImportWriting() {
        this(null, null, null, null);
    }

    @Inject
    public ImportWriting(
            AffiliateImportRepository imports,
            ImportRowRepository rows,
            ImportedPeople people,
            ImportKeeping keeping) {
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.keeping = keeping;
    }

    /**
     * Writes the next part.
     *
     * @return whether others follow; when not, the import is done
     * @throws StateForbids when another attempt has taken over
     * @throws RoleRequired when whoever sent the file was disabled meanwhile
     */
    public boolean write(ImportTurn turn) {
        imports.awaitTurn();
        AffiliateImport written = imports.lock(turn.id());
        written.requireAttempt(turn.attempt());
        List<ImportedRow> part = rows.take(turn.id(), PART);
        if (!part.isEmpty()) {
            SortedRows sorted = people.sort(part);
            people.bringIn(written, sorted.fresh());
            rows.name(turn.id(), sorted.errors());
            written.wrote(sorted, sorted.errors().size());
        }
        if (part.size() < PART) {
            keeping.finish(written);
            return false;
        }
        keeping.isWritten(turn.id());
        return true;
    }
}
