package org.creatorconnect.affiliateimport.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.foundation.service.SpooledFile;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;

/** An operator sends a file of affiliates, which is written in the background. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AffiliateImports {

    private final ImportIntake intake;

    protected AffiliateImports() {
        this(null);
    }

    @Inject
    public AffiliateImports(ImportIntake intake) {
        this.intake = intake;
    }

    /**
     * Takes a file. No transaction waits for its sender.
     *
     * @param letters whether whoever is brought in is told by letter
     * @throws ValidationFailed when the file as a whole cannot be taken; then nothing of it is kept
     */
    public AffiliateImportId take(InputStream sent, boolean letters) {
        try (SpooledFile file = SpooledFile.of(sent, "affiliates", ImportFile.LARGEST)) {
            if (!file.isWhole()) {
                throw ImportFile.refused("must have at most 10 MB");
            }
            return intake.keep(file, letters);
        }
    }
}
