package org.creatorconnect.channel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What names a platform in the audit trail, which knows things by ids. */
public final class PlatformSubject {

    private PlatformSubject() {}

    /**
     * @param code a platform's code; nothing for all of them
     */
    public static UUID of(String code) {
        return UUID.nameUUIDFromBytes(("platform " + code).getBytes(StandardCharsets.UTF_8));
    }
}
