package org.creatorconnect.portal.list;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know the
 * letters), with the list's search and filters, read page by page. At most {@value #MOST_ROWS}
 * rows: who needs more asks the API. Roles are checked by the read model.
 *
 * @param <T> a row of the read model
 */
public abstract class CsvDownload<T> extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;
    private static final int MOST_ROWS = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet may take for the beginning of a formula, in either width. */
    private static final String FORMULA = "(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*";

    /** The name of the file, without its ending. */
    protected abstract String name();

    /** The heads of the columns, in words of the portal. */
    protected abstract List<String> heads();

    /** The next rows after the given position; null at the beginning. */
    protected abstract List<T> rows(@Nullable UUID position, int limit);

    /** Where a row stands, for the next page. */
    protected abstract Function<T, UUID> position();

    /** The row's cells; null leaves a cell empty. */
    protected abstract List<@Nullable Object> cells(T row);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<T> page = rows(null, PAGE);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.print(BYTE_ORDER_MARK);
        out.print(line(heads()));
        int written = 0;
        while (!page.isEmpty() && written < MOST_ROWS) {
            page.forEach(row -> out.print(line(cells(row))));
            written += page.size();
            T last = page.get(page.size() - 1);
            page = page.size() < PAGE ? List.of() : rows(position().apply(last), PAGE);
        }
    }

    static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvDownload::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !(value instanceof Number) && text.matches(FORMULA);
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
