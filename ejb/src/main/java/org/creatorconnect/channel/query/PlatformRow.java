package org.creatorconnect.channel.query;

import java.util.List;
import org.creatorconnect.channel.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * A platform, and the hosts a channel on it can have.
 *
 * @param kind who is found there
 * @param example a channel's address, to show what is meant
 */
public record PlatformRow(
        String code,
        String name,
        List<String> hosts,
        PlatformKind kind,
        @Nullable String example) {}
