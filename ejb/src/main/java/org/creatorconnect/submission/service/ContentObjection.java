package org.creatorconnect.submission.service;

import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.submission.RejectionReason;

/** The content cannot be approved as it was seen: it is not live, or not marked as agreed. */
public final class ContentObjection extends Refusal {

    private static final long serialVersionUID = 1L;

    ContentObjection(RejectionReason objection) {
        super(
                Kind.UNPROCESSABLE,
                objection.name(),
                objection == RejectionReason.CONTENT_NOT_LIVE
                        ? "No page was found under the content's address."
                        : "No mark of an advertisement was found on the page as agreed."
                                + " Whoever sees it there approves with markSeen: where it is.");
    }
}
