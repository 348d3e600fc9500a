package org.creatorconnect.export.web;

/** Is told how far a file has come, and may stop it. */
@FunctionalInterface
interface RowWatch {

    /**
     * @param rows that are written by now
     * @param more whether others follow
     */
    void reached(long rows, boolean more);
}
