package org.creatorconnect.channel;

/** What came of a look at a channel. */
public enum LookOutcome {
    /** The code is there. */
    SHOWN,
    /** The channel could be read, and the code is not there. */
    NOT_SHOWN,
    /** The platform lets itself be asked no more for now. */
    TRY_LATER,
    /** The channel is not public. */
    PRIVATE,
    /** There is no such channel, or not any more. */
    GONE,
    /** The platform did not answer, or only that something of its own failed. */
    SILENT,
    /** The address leads elsewhere, which proves nothing about it. */
    MOVED,
    /** The platform shows it only to those who sign in or agree to something first. */
    WALL,
    /** What came back could not be understood, or this installation may not ask. */
    UNREADABLE;

    /** Whether the channel itself was read. */
    public boolean isSight() {
        return this == SHOWN || this == NOT_SHOWN;
    }
}
