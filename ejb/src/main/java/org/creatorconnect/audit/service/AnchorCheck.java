package org.creatorconnect.audit.service;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.ledger.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Compares a chain, walked from its first entry to its last, with every head that was anchored
 * while it grew. A chain that was cut off and has grown again since differs from what was anchored
 * before, however often it was anchored after.
 */
final class AnchorCheck {

    private static final String ENTITY = "audit_entry";

    private final Iterator<ChainHead> anchors;
    private final Consumer<Finding> findings;
    private final LongFunction<String> hashAt;
    private @Nullable ChainHead next;

    /**
     * @param anchors in the order of writing
     * @param findings takes what differs
     * @param hashAt the hash of an entry as it stands now; empty when there is none
     */
    AnchorCheck(
            Iterator<ChainHead> anchors, Consumer<Finding> findings, LongFunction<String> hashAt) {
        this.anchors = anchors;
        this.findings = findings;
        this.hashAt = hashAt;
        advance();
    }

    /** An entry of the chain is passed, in the chain's order. */
    void pass(long sequence, String hash) {
        while (next != null && next.sequence() <= sequence) {
            compare(next, next.sequence() == sequence ? hash : hashAt.apply(next.sequence()));
            advance();
        }
    }

    /**
     * The chain has ended. What is anchored beyond is gone, unless it was added while the chain was
     * walked.
     *
     * @return the highest sequence that was anchored and is gone; 0 when none is
     */
    long end() {
        long gone = 0;
        while (next != null) {
            String found = hashAt.apply(next.sequence());
            compare(next, found);
            gone = found.isEmpty() ? Math.max(gone, next.sequence()) : gone;
            advance();
        }
        return gone;
    }

    /** An entry that is not there is named as missing by the walk, and not once more here. */
    private void compare(ChainHead anchored, String found) {
        if (!found.isEmpty() && !found.equals(anchored.hash())) {
            findings.accept(
                    new Finding(
                            "AUDIT_ANCHOR_MISMATCH",
                            ENTITY,
                            Long.toString(anchored.sequence()),
                            anchored.hash(),
                            found));
        }
    }

    private void advance() {
        next = anchors.hasNext() ? anchors.next() : null;
    }
}
