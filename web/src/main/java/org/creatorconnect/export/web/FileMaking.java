package org.creatorconnect.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.FileWords;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.refusal.NotFound;

/**
 * Makes a list a file, as the caller sees it: page by page, so that a long list needs no more
 * memory than a short one. No request is needed.
 */
@ApplicationScoped
public class FileMaking {

    private static final int PAGE = 500;

    private final Exportables lists;
    private final Text text;

    protected FileMaking() {
        this(null, null);
    }

    @Inject
    public FileMaking(Exportables lists, Text text) {
        this.lists = lists;
        this.text = text;
    }

    /**
     * Writes everything that search and filters find.
     *
     * @return how many rows there are
     * @throws NotFound when there is no such list
     */
    long write(ExportedList asked, OutputStream out, RowWatch watch) throws IOException {
        Exportable<?> list = lists.at(asked.list()).orElseThrow(() -> new NotFound("list"));
        FileWords words = new FileWords(text, asked.language());
        RowFile file = file(asked.format(), list.name(), words, out);
        long rows = write(list, ListState.of(asked.state()), words, file, watch);
        file.end();
        return rows;
    }

    private static <T> long write(
            Exportable<T> list, ListState state, FileWords words, RowFile file, RowWatch watch)
            throws IOException {
        file.heads(list.columns().heads(words));
        long rows = 0;
        String position = "";
        do {
            Part<T> part = list.rows(state, position, PAGE);
            rows += part.rows().size();
            watch.reached(rows, part.next() != null);
            for (T row : part.rows()) {
                file.row(list.columns().cells(row, words));
            }
            position = part.next() == null ? "" : part.next();
        } while (!position.isEmpty());
        return rows;
    }

    private static RowFile file(FileFormat format, String name, FileWords words, OutputStream out) {
        return format == FileFormat.CSV
                ? new CsvFile(out)
                : new XlsxFile(out, name, words.of("exports.cut"));
    }
}
