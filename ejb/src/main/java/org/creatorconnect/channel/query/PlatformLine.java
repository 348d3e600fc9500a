package org.creatorconnect.channel.query;

import org.creatorconnect.channel.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * A platform as the staff sees it in the list.
 *
 * @param example a channel's address there
 * @param channels how many channels are proved there
 */
public record PlatformLine(
        String code, String name, PlatformKind kind, @Nullable String example, Long channels) {}
