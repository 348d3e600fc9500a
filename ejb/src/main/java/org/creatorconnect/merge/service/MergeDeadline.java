package org.creatorconnect.merge.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for proposals to make two affiliates one. Subject: the merge. */
enum MergeDeadline implements DeadlineKind {
    /** Nobody decided: they stay two. */
    AFFILIATE_MERGE
}
