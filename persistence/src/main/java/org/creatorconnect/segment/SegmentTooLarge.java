package org.creatorconnect.segment;

import org.creatorconnect.refusal.Refusal;

/** A segment has more members than can be acted on at once; nobody was dealt with. */
public final class SegmentTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public SegmentTooLarge() {
        super(
                Kind.CONFLICT,
                "SEGMENT_TOO_LARGE",
                "The segment has more than "
                        + Segment.MOST_MEMBERS
                        + " members; narrow it, then act on its parts.");
    }
}
