package org.creatorconnect.segment;

import org.creatorconnect.refusal.Refusal;

/** Nobody fits a segment at the moment, so that there is nobody to act on. */
public final class SegmentEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public SegmentEmpty() {
        super(Kind.CONFLICT, "SEGMENT_EMPTY", "Nobody fits the segment at the moment.");
    }
}
