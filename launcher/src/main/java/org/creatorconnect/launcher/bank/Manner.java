package org.creatorconnect.launcher.bank;

import java.util.Arrays;

/** How the bank treats an instruction; the account holder's name decides. */
enum Manner {
    /** Not executed; the account is closed. */
    REJECT,
    /** Accepted at once, settled 20 seconds later. */
    LATE,
    /** Every report is sent twice. */
    TWICE,
    /** Executed, but nothing is said until somebody asks. */
    SILENT,
    /** Settled, and returned a little later. */
    RETURN,
    /** Accepted and settled. */
    PLAIN;

    /** The first word that the name contains, in capital letters. */
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
