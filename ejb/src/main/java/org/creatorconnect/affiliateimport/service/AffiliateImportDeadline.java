package org.creatorconnect.affiliateimport.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for imports of affiliates. */
enum AffiliateImportDeadline implements DeadlineKind {
    /** No further part was written: its server is gone. Subject: the import. */
    AFFILIATE_IMPORT_WRITING
}
