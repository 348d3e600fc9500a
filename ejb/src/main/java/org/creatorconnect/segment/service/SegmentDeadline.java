package org.creatorconnect.segment.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for segments. */
enum SegmentDeadline implements DeadlineKind {
    /** The next members of an act on a segment are due, at once. Subject: the act. */
    SEGMENT_ACT_PART
}
