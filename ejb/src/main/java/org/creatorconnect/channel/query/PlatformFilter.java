package org.creatorconnect.channel.query;

import java.util.Set;
import org.creatorconnect.channel.PlatformKind;

/** Which platforms are looked for; no kinds mean all. */
public record PlatformFilter(Set<PlatformKind> kinds) {}
