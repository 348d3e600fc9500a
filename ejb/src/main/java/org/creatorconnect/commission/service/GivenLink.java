package org.creatorconnect.commission.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A link that an affiliate asks for.
 *
 * @param merchantId needed unless a task tells it
 */
public record GivenLink(
        @NotBlank @Size(max = 2000) @Nullable String targetUrl,
        @Nullable String merchantId,
        @Nullable String taskId,
        @Size(max = 100) @Nullable String sub1,
        @Size(max = 100) @Nullable String sub2,
        @Size(max = 100) @Nullable String sub3,
        @Size(max = 100) @Nullable String sub4,
        @Size(max = 100) @Nullable String sub5) {}
