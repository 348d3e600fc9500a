package org.creatorconnect.link.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A link that an affiliate asks for.
 *
 * @param merchantId needed unless a task tells it
 * @param channelId the affiliate's own channel or community in which it is shared, if any
 */
public record GivenLink(
        @NotBlank @Length(max = 2000) @Nullable String targetUrl,
        @Nullable String merchantId,
        @Nullable String taskId,
        @Nullable String channelId,
        @Length(max = 100) @Nullable String sub1,
        @Length(max = 100) @Nullable String sub2,
        @Length(max = 100) @Nullable String sub3,
        @Length(max = 100) @Nullable String sub4,
        @Length(max = 100) @Nullable String sub5) {}
