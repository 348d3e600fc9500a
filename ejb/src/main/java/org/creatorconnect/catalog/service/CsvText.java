package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma separated values by RFC 4180, with whatever sign parts their cells. A cell in
 * quotes may hold that sign, line breaks and doubled quotes; a quote elsewhere is what stands
 * there. Empty lines are no rows.
 *
 * <p>Every letter is looked at once, and of a row that is too long nothing is kept: it ends with
 * its line, so that a quote that nothing closes takes only so many rows with it.
 */
final class CsvText implements TextRows {

    private final Letters letters;
    private final char separator;
    private boolean afterReturn;

    CsvText(Reader text, char separator) {
        this.letters = new Letters(text);
        this.separator = separator;
    }

    @Override
    public @Nullable List<String> next(int columns) throws IOException {
        Row row = new Row();
        while (letters.more()) {
            char letter = letters.next();
            boolean secondOfTwo = afterReturn && letter == '\n';
            afterReturn = letter == '\r';
            if (secondOfTwo && !row.isQuoted()) {
                continue;
            }
            if ((letter == '\n' || letter == '\r') && (!row.isQuoted() || row.isTooLong())) {
                if (row.isBlank()) {
                    row = new Row();
                    continue;
                }
                return row.end();
            }
            row.add(letter);
        }
        return row.isBlank() ? null : row.end();
    }

    /** A row while its letters come. */
    private final class Row {

        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean afterQuote;
        private boolean atStart = true;
        private int length;

        boolean isQuoted() {
            return quoted;
        }

        boolean isTooLong() {
            return length > LONGEST_ROW;
        }

        boolean isBlank() {
            return !isTooLong() && cells.isEmpty() && cell.toString().isBlank();
        }

        List<String> end() {
            cells.add(cell.toString());
            return isTooLong() ? List.of() : cells;
        }

        void add(char letter) {
            if (++length > LONGEST_ROW) {
                cells.clear();
                cell.setLength(0);
                length = LONGEST_ROW + 1;
            } else if (quoted) {
                addQuoted(letter);
            } else {
                addPlain(letter);
            }
        }

        private void addQuoted(char letter) {
            if (letter == '"') {
                quoted = false;
                afterQuote = true;
            } else {
                cell.append(letter);
            }
        }

        private void addPlain(char letter) {
            if (letter == '"' && (afterQuote || atStart)) {
                if (afterQuote) {
                    cell.append('"');
                }
                quoted = true;
            } else if (letter == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
                atStart = true;
                afterQuote = false;
                return;
            } else {
                cell.append(letter);
            }
            atStart = false;
            afterQuote = false;
        }
    }
}
