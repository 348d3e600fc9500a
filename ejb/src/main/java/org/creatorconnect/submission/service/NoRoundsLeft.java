package org.creatorconnect.submission.service;

import org.creatorconnect.refusal.Refusal;

/** Changes were asked for as often as agreed; now the content is approved or rejected. */
public final class NoRoundsLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRoundsLeft(int rounds) {
        super(
                Kind.CONFLICT,
                "NO_ROUNDS_LEFT",
                "Changes were asked for " + rounds + " times, as often as agreed.");
    }
}
