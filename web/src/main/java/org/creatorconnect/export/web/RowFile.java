package org.creatorconnect.export.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written row by row and never held as a whole. Cells are texts, numbers, instants,
 * days, or nothing.
 */
interface RowFile {

    /** The first row. */
    void heads(List<String> heads) throws IOException;

    /** The next row. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** The file is whole. One that is left without this is no file. */
    void end() throws IOException;
}
