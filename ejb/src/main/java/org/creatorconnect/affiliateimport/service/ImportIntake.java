package org.creatorconnect.affiliateimport.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.affiliateimport.ImportRowRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.SpooledFile;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;

/** Keeps a file that is here whole with all its rows, or nothing of it. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ImportIntake {

    private final AffiliateImportRepository imports;
    private final ImportRowRepository rows;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected ImportIntake() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ImportIntake(
            AffiliateImportRepository imports,
            ImportRowRepository rows,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.imports = imports;
        this.rows = rows;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Looks at every row, keeps the good ones until they are written and names what is wrong with
     * the others.
     *
     * @param letters whether whoever is brought in is told by letter
     * @throws ValidationFailed when the file as a whole cannot be taken
     */
    public AffiliateImportId keep(SpooledFile file, boolean letters) {
        AffiliateImportId id = new AffiliateImportId(ids.next());
        AffiliateImport sent =
                new AffiliateImport(
                        id,
                        new AffiliateImport.Sent(
                                callers.current().account(), file.digest(), letters),
                        clock.instant());
        imports.add(sent);
        try (Reader text = file.text()) {
            ImportFile.read(
                    text,
                    part -> {
                        rows.stage(id, part.good());
                        rows.name(id, part.errors());
                        sent.read(part.size(), part.rejected());
                    });
        } catch (IOException gone) {
            throw new UncheckedIOException("the file cannot be read", gone);
        }
        audit.record(
                "AFFILIATE_IMPORT_ASKED",
                "affiliate_import",
                id.value(),
                "rows %d letters %s sha256 %s".formatted(sent.rows(), letters, sent.digest()));
        return id;
    }
}
