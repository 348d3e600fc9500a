package org.creatorconnect.closure;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.refusal.Refusal;

/** The account cannot be deleted as long as something stops it; the message names all of it. */
public final class ClosureStopped extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClosureStopped(List<Stop> stops) {
        super(
                Kind.CONFLICT,
                "CLOSURE_STOPPED",
                "The account cannot be deleted yet: "
                        + stops.stream().map(ClosureStopped::text).collect(Collectors.joining(", "))
                        + ".");
    }

    private static String text(Stop stop) {
        return stop.amounts().isEmpty()
                ? stop.reason().name()
                : stop.reason() + " of " + stop.amounts();
    }
}
