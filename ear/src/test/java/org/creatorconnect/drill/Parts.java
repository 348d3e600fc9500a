package org.creatorconnect.drill;

import java.io.IOException;

/** What a drill is made of. */
final class Parts {

    private Parts() {}

    /**
     * Stops those that were started, in this order.
     *
     * @param parts null for what never started
     */
    static void stop(AutoCloseable... parts) throws IOException {
        for (AutoCloseable part : parts) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception failure) {
                throw new IOException("not stopped", failure);
            }
        }
    }
}
