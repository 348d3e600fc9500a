package org.creatorconnect.access;

import java.time.Duration;

/** What a mailed link is for, where it leads and how long it works. */
public enum LinkPurpose {
    /** To open an account as a creator. */
    JOIN_AS_CREATOR("join", Duration.ofHours(24)),

    /** To open an account for a shop. */
    JOIN_AS_MERCHANT("join", Duration.ofHours(24)),

    /** To open an account as a creator whom an operator brought in by a file. */
    JOIN_AS_IMPORTED("join", Duration.ofDays(14)),

    /** To choose a new password. */
    RESET_PASSWORD("reset", Duration.ofHours(1)),

    /** At the old address: its person wants to be reached elsewhere. */
    LEAVE_ADDRESS("address", Duration.ofHours(24)),

    /** At the new address: it is theirs. */
    TAKE_ADDRESS("address", Duration.ofHours(24));

    private final String page;
    private final Duration life;

    LinkPurpose(String page, Duration life) {
        this.page = page;
        this.life = life;
    }

    /** The page that it leads to, without its ending. */
    public String page() {
        return page;
    }

    public Duration life() {
        return life;
    }

    public boolean isForAddress() {
        return this == LEAVE_ADDRESS || this == TAKE_ADDRESS;
    }

    public boolean isForJoining() {
        return this == JOIN_AS_CREATOR || this == JOIN_AS_MERCHANT || this == JOIN_AS_IMPORTED;
    }
}
