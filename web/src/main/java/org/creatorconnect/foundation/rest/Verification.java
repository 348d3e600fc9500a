package org.creatorconnect.foundation.rest;

import java.util.List;
import org.creatorconnect.ledger.Finding;

/** The outcome of a proof: all well, or what is not. */
public record Verification(boolean ok, List<Finding> findings) {

    /** Findings shown at most; whoever has more than that has other worries. */
    public static final int MOST = 200;

    public static Verification of(List<Finding> findings) {
        return new Verification(findings.isEmpty(), findings);
    }
}
