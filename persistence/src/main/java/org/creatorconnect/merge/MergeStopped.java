package org.creatorconnect.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.refusal.Refusal;

/** Two affiliates stay two as long as something stops it; the message names all of it. */
public final class MergeStopped extends Refusal {

    private static final long serialVersionUID = 1L;

    public MergeStopped(List<MergeStop> stops) {
        super(
                Kind.CONFLICT,
                "MERGE_STOPPED",
                "The affiliates cannot be merged yet: "
                        + stops.stream()
                                .map(stop -> stop.reason() + " of the " + word(stop.side()))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String word(MergeSide side) {
        return side == MergeSide.SURVIVOR ? "survivor" : "merged one";
    }
}
