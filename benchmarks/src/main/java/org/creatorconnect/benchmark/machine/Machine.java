package org.creatorconnect.benchmark.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured, and how busy that was before. */
public final class Machine {

    private Machine() {}

    /** In one sentence. */
    public static String described() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %d GiB of memory, %s, Java %s; load before the run %.2f.",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getTotalMemorySize() >> 30,
                system.getName(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }
}
