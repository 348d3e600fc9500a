package org.creatorconnect.submission;

import java.util.Optional;
import org.creatorconnect.task.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Why content is sent back, for the creator to read.
 *
 * @param code required for a rejection
 * @param note what to change, in the merchant's words
 */
public record Verdict(@Nullable ReasonCode code, @Nullable String note) {

    public static Verdict of(Enum<?> reason) {
        return new Verdict(ReasonCode.of(reason), null);
    }

    public Optional<ReasonCode> reason() {
        return Optional.ofNullable(code);
    }
}
