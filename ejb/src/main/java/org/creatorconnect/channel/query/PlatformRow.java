package org.creatorconnect.channel.query;

import java.util.List;

/** A platform, and the hosts a channel on it can have. */
public record PlatformRow(String code, String name, List<String> hosts) {}
