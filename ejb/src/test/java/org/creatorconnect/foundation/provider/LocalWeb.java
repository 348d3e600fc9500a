package org.creatorconnect.foundation.provider;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/** The public web, for tests that have a server of their own on this machine. */
public final class LocalWeb {

    private LocalWeb() {}

    /**
     * @param hosts {@code host:port}, with commas between them
     */
    public static PublicWeb of(String hosts, ScheduledExecutorService watch) {
        PrivateHosts named = PrivateHosts.of(hosts);
        return new PublicWeb(new PublicAddresses(named), named, Duration.ofSeconds(5), watch);
    }
}
