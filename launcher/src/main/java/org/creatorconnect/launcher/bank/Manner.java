package org.creatorconnect.launcher.bank;

import java.util.Arrays;

/** How the bank treats an instruction; the account holder's name decides. */
enum Manner {
    REJECT,
    LATE,
    TWICE,
    SILENT,
    RETURN,
    PLAIN;

    static Manner of(String holder) {
        return Arrays.stream(values())
                .filter(manner -> manner != PLAIN && holder.contains(manner.name()))
                .findFirst()
                .orElse(PLAIN);
    }

    /** Whether the payment is made at all. */
    boolean executes() {
        return this != REJECT;
    }
}
