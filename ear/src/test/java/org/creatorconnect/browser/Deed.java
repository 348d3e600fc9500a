package org.creatorconnect.browser;

/** What somebody does with a list, in the order in which it is tried. */
enum Deed {
    /** Sorts it by two of its columns, and goes on to its third page. */
    READ(true),
    /** Puts a column away and keeps a view, and takes both back. */
    ARRANGE(false),
    /** Has it as a file for spreadsheets. */
    EXPORT(false),
    /** Does something to two of its rows. */
    ACT(false);

    private final boolean ofRows;

    Deed(boolean ofRows) {
        this.ofRows = ofRows;
    }

    /** Whether it goes well or not by which rows there are, and so by who reads them. */
    boolean isOfRows() {
        return ofRows;
    }
}
