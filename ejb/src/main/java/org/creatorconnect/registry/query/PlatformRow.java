package org.creatorconnect.registry.query;

import java.util.List;

/** A platform, and the hosts a channel on it can have. */
public record PlatformRow(String code, String name, List<String> hosts) {}
