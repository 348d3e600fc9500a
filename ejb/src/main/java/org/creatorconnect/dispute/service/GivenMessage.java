package org.creatorconnect.dispute.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.dispute.DisputeMessage;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody writes it.
 *
 * @param text plain text, for both sides and the staff to read
 */
public record GivenMessage(@NotBlank @Length(max = DisputeMessage.LONGEST) @Nullable String text) {}
