package org.creatorconnect.access.service;

import org.creatorconnect.refusal.Refusal;

/** The code is not the one that the device shows, was used before, or is no recovery code. */
public final class CodeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeWrong() {
        super(
                Kind.UNPROCESSABLE,
                "CODE_WRONG",
                "This is not the code that your device shows now, or it was used before.");
    }
}
