package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.channel.LookOutcome;

/** What Meta's Graph API means by its error codes. */
final class GraphComplaints {

    /** Too many calls: of the application, of its user, of the page, of a business use case. */
    private static final Set<Long> TOO_MANY = Set.of(4L, 17L, 32L, 613L, 80_001L, 80_002L, 80_006L);

    /** No such name, no such object, no professional account of this name. */
    private static final Set<Long> NONE = Set.of(803L, 110L);

    private static final Set<Long> NOT_ALLOWED = Set.of(10L, 200L, 210L, 283L);
    private static final long NO_OBJECT = 100;
    private static final long NO_OBJECT_OR_ACCESS = 33;

    private GraphComplaints() {}

    static Optional<LookOutcome> meaning(int status, JsonObject answer) {
        long code = Told.number(answer, "error", "code").orElse(0L);
        long detail = Told.number(answer, "error", "error_subcode").orElse(0L);
        if (TOO_MANY.contains(code)) {
            return Optional.of(LookOutcome.TRY_LATER);
        }
        if (NONE.contains(code) || code == NO_OBJECT && detail == NO_OBJECT_OR_ACCESS) {
            return Optional.of(LookOutcome.GONE);
        }
        return NOT_ALLOWED.contains(code) ? Optional.of(LookOutcome.PRIVATE) : Optional.empty();
    }
}
