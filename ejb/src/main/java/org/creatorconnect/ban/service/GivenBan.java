package org.creatorconnect.ban.service;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.BanTerms;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * A ban as somebody of the staff gives it.
 *
 * @param reasonCode why
 * @param note what that rests on; at most 1,000 characters
 * @param until when it ends by itself; null for good
 * @param assignments what becomes of those that run; null for {@code PAY_APPROVED}
 */
public record GivenBan(
        @Nullable BanReason reasonCode,
        @Nullable String note,
        @Nullable Instant until,
        @Nullable RunningAssignments assignments) {

    /** Nothing was given. */
    public static final GivenBan NOTHING = new GivenBan(null, null, null, null);

    /**
     * @param scope from what it keeps somebody
     * @throws ValidationFailed without a reason, with a note that is too long, or when it would be
     *     over already
     */
    BanTerms terms(BanScope scope, Instant now) {
        if (reasonCode == null) {
            throw ValidationFailed.of("reasonCode", "must say why, such as FRAUD");
        }
        Optional<String> kept = Note.of("note", note);
        if (until != null && !until.isAfter(now)) {
            throw ValidationFailed.of("until", "must lie in the future");
        }
        return new BanTerms(
                scope,
                reasonCode,
                kept,
                Optional.ofNullable(until),
                Optional.ofNullable(assignments).orElse(RunningAssignments.PAY_APPROVED));
    }
}
