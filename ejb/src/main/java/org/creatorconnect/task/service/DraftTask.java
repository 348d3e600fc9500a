package org.creatorconnect.task.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A task as its merchant writes it. What is null takes the usual value.
 *
 * @param brief what to make; may be empty
 * @param tranches all of the fee on approval, unless given
 * @param submissionDays from acceptance to the first submission
 * @param groupOnly whether it is for communities alone; not, unless said
 * @param access {@code OPEN}, or {@code INVITED} for those alone whom the merchant invites
 * @param audience whom the merchant wants; anybody, unless said
 */
public record DraftTask(
        @NotBlank @Length(max = 160) String title,
        @Nullable @Length(max = 10_000) String brief,
        @NotBlank
                @Pattern(
                        regexp = "[A-Z][A-Z0-9_]{0,39}",
                        message = "must be a platform such as YOUTUBE")
                String platform,
        @NotNull @Min(1) @Max(10_000) Integer slots,
        @NotNull Instant endsAt,
        @NotNull @Valid Pay compensation,
        @Nullable @Min(0) @Max(10_000_000_000L) Long minFollowers,
        @Nullable @Min(0) @Max(365) Integer stayLiveDays,
        @Nullable @Valid List<Part> tranches,
        @Nullable @Min(1) @Max(90) Integer submissionDays,
        @Nullable @Min(0) @Max(3) Integer revisionRounds,
        @Nullable @Length(min = 1, max = 200) String disclosureRule,
        @Nullable Boolean groupOnly,
        @Nullable String access,
        @Nullable @Valid GivenAudience audience) {

    /** A part of the fee. */
    public record Part(
            @NotNull @Min(1) @Max(100) Integer percent,
            @NotNull @Min(0) @Max(365) Integer afterDays) {}
}
