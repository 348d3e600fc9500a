package org.creatorconnect.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma separated values (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know the
 * letters). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvFile implements RowFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet may take for the beginning of a formula, in either width. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*");

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private final Writer out;

    CsvFile(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void heads(List<String> heads) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(heads);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        }
        String text = value.toString();
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
