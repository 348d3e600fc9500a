package org.creatorconnect.affiliateimport.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of imports. */
@ApplicationScoped
public class AffiliateImportDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler writing(AffiliateImportRepository imports, ImportKeeping keeping) {
        return new DeadlineStep(
                AffiliateImportDeadline.AFFILIATE_IMPORT_WRITING,
                id -> imports.lock(new AffiliateImportId(id)),
                id -> keeping.leave(imports.lock(new AffiliateImportId(id))));
    }
}
