package org.creatorconnect.appeal.service;

import java.util.Optional;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about an appeal.
 *
 * @param grants whether what was decided first is undone
 * @param note why, which whoever appealed is told; at most 1,000 characters
 */
public record AppealVerdict(boolean grants, @Nullable String note) {

    /**
     * Why it is granted, if somebody says so.
     *
     * @throws ValidationFailed when it is too long
     */
    Optional<String> reason() {
        return Note.of("note", note);
    }

    /**
     * Why it is denied.
     *
     * @throws ValidationFailed when it is missing or too long
     */
    String requireReason() {
        return reason().orElseThrow(
                        () -> ValidationFailed.of("note", "must say why what was decided stands"));
    }
}
