package org.creatorconnect.affiliateimport.query;

import java.util.Set;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;

/** Narrows the list of imports; an empty set does not narrow. */
public record AffiliateImportFilter(Set<AffiliateImportStatus> states) {

    public static final AffiliateImportFilter NONE = new AffiliateImportFilter(Set.of());
}
