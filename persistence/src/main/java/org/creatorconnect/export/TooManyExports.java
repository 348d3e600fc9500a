package org.creatorconnect.export;

import org.creatorconnect.refusal.Refusal;

/** Somebody has as many exports waiting or running as they may have at once. */
public final class TooManyExports extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyExports() {
        super(
                Kind.TOO_MANY,
                "TOO_MANY_EXPORTS",
                ListExport.MOST_AT_ONCE
                        + " files are being made for you already; wait for one, or cancel it.");
    }
}
