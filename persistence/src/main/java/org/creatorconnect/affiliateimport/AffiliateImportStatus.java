package org.creatorconnect.affiliateimport;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an import stands. */
public enum AffiliateImportStatus implements Stage<AffiliateImportStatus> {
    /** Its rows are kept and wait for a server that writes them. */
    QUEUED,

    /** A server writes its rows, some hundred at a time. */
    RUNNING,

    /** Every row is dealt with; final. */
    DONE,

    /** It ended before its last row; what was written stays; final. */
    FAILED;

    @Override
    public Set<AffiliateImportStatus> successors() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(QUEUED, DONE, FAILED);
            case DONE, FAILED -> Set.of();
        };
    }
}
