package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table as text. However it is made, a row takes no more than a bounded memory. */
interface TextRows {

    /** Letters of a row at most; a longer one is no row of a feed. */
    int LONGEST_ROW = 200_000;

    /** The byte order mark with which some programs begin a text. */
    char MARK = '\ufeff';

    /**
     * The cells of the next row.
     *
     * @param columns that a whole row has; 0 when nobody knows yet
     * @return null at the end; no cells when the row is longer than {@link #LONGEST_ROW}
     */
    @Nullable List<String> next(int columns) throws IOException;
}
