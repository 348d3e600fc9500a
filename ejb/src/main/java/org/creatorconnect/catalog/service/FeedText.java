package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tab separated values. There is no escape character. A cell that is quoted as a whole is
 * unquoted by RFC 4180, and may hold tabs and, where the row has all its columns only then, line
 * breaks; any other cell is what stands there, quotes included. Empty lines are no rows.
 *
 * <p>Every text is read in time that grows with its length: a quote that opens a cell and closes
 * none is found out at the first quote behind it that can be no part of the cell.
 */
final class FeedText implements TextRows {

    /** Lines that one row can have. */
    private static final int MOST_LINES = 50;

    private static final int NOT_QUOTED = -1;
    private static final int OPEN = -2;

    private final Letters letters;
    private final Deque<String> ahead = new ArrayDeque<>();
    private boolean afterReturn;

    FeedText(Reader text) {
        this.letters = new Letters(text);
    }

    /** The cells of a row, and whether a quote that opens its last cell closes nowhere. */
    private record Cells(List<String> texts, boolean open) {}

    @Override
    public @Nullable List<String> next(int columns) throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        if (line.length() > LONGEST_ROW) {
            return List.of();
        }
        Cells cells = cells(line);
        return cells.open && cells.texts.size() < columns
                ? overLines(line, cells.texts, columns)
                : cells.texts;
    }

    /** The row, with the lines behind it when only they make it whole. */
    private List<String> overLines(String first, List<String> alone, int columns)
            throws IOException {
        StringBuilder joined = new StringBuilder(first);
        List<String> read = new ArrayList<>();
        Cells cells = new Cells(alone, true);
        while (cells.open && read.size() < MOST_LINES) {
            String line = line();
            if (line == null) {
                break;
            }
            read.add(line);
            boolean rowOfItsOwn = cells(line).texts.size() >= columns;
            if (rowOfItsOwn || joined.length() + line.length() >= LONGEST_ROW) {
                break;
            }
            cells = cells(joined.append('\n').append(line).toString());
        }
        if (!cells.open && cells.texts.size() == columns) {
            return cells.texts;
        }
        for (int i = read.size() - 1; i >= 0; i--) {
            ahead.addFirst(read.get(i));
        }
        return alone;
    }

    private static Cells cells(String row) {
        List<String> cells = new ArrayList<>();
        boolean open = false;
        int from = 0;
        while (from <= row.length()) {
            int close =
                    from < row.length() && row.charAt(from) == '"' ? close(row, from) : NOT_QUOTED;
            open = open || close == OPEN;
            int end = close >= 0 ? close + 1 : row.indexOf('\t', from);
            end = end < 0 ? row.length() : end;
            cells.add(
                    close >= 0
                            ? row.substring(from + 1, close).replace("\"\"", "\"")
                            : row.substring(from, end));
            from = end + 1;
        }
        return new Cells(cells, open);
    }

    /** Where the quote stands that closes the cell as a whole. */
    private static int close(String row, int open) {
        int i = row.indexOf('"', open + 1);
        while (i >= 0) {
            if (i + 1 == row.length() || row.charAt(i + 1) == '\t') {
                return i;
            }
            if (row.charAt(i + 1) != '"') {
                return NOT_QUOTED;
            }
            i = row.indexOf('"', i + 2);
        }
        return OPEN;
    }

    /** The next line without its end; of one that is too long only so much that this shows. */
    private @Nullable String line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (letters.more()) {
            char character = letters.next();
            boolean secondOfTwo = afterReturn && character == '\n' && !any;
            afterReturn = character == '\r';
            if (secondOfTwo) {
                continue;
            }
            if (character == '\n' || character == '\r') {
                return line.toString();
            }
            any = true;
            if (line.length() <= LONGEST_ROW) {
                line.append(character);
            }
        }
        return any ? line.toString() : null;
    }
}
