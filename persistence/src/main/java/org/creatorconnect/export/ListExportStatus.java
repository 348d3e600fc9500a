package org.creatorconnect.export;

/** Where an export stands. */
public enum ListExportStatus {
    /** It waits for a server that makes it. */
    QUEUED,
    /** A server writes its rows. */
    RUNNING,
    /** The file is there to be fetched. */
    DONE,
    /** It could not be made, or nobody was left to make it. */
    FAILED,
    /** Whoever asked for it wants it no more. */
    CANCELED,
    /** The file was there for as long as files are kept. */
    EXPIRED;

    /** Whether it is still to become a file. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
