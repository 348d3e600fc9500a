package org.creatorconnect.dispute.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as somebody opens it.
 *
 * @param reason why the rejection is wrong
 * @param statement the same in their own words, for the merchant and the staff to read
 */
public record GivenDispute(
        @NotNull @Nullable DisputeReason reason,
        @NotBlank @Length(max = 4000) @Nullable String statement) {}
