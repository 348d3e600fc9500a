package org.creatorconnect.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet, written as a stream. Numbers are numbers, times are times (UTC), and
 * what is a text is written as a text, which no spreadsheet takes for a formula.
 */
final class XlsxFile implements RowFile {

    /** A spreadsheet keeps numbers in floating point, with so many digits; a longer one is text. */
    private static final int EXACT_DIGITS = 15;

    /** As many units of UTF-16 as a cell holds. */
    private static final int LONGEST_TEXT = 32_767;

    /** So many rows are held before they are written. */
    private static final int ROWS_HELD = 200;

    private static final String MAKER = "Creator Connect";
    private static final String MAKER_VERSION = "1.0";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String DAY = "yyyy-mm-dd";
    private static final double WIDTH = 20;

    /** What the format itself would read as an escaped letter. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook book;
    private final Worksheet sheet;
    private final String cutMark;
    private int row;

    /**
     * @param name of the sheet: a word
     * @param cutMark stands at the end of a text that is longer than a cell
     */
    XlsxFile(OutputStream out, String name, String cutMark) {
        this.book = new Workbook(out, MAKER, MAKER_VERSION);
        this.sheet = book.newWorksheet(name);
        this.cutMark = cutMark;
    }

    @Override
    public void heads(List<String> heads) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        row(heads);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        int column = 0;
        for (Object cell : cells) {
            if (cell != null) {
                write(column, cell);
            }
            column++;
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number && isExact(number)) {
            sheet.value(row, column, number);
        } else if (cell instanceof Instant time) {
            sheet.value(row, column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            sheet.style(row, column).format(TIME).set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else {
            sheet.inlineString(row, column, text(cell));
        }
    }

    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).precision() <= EXACT_DIGITS;
    }

    private String text(Object cell) {
        String text =
                cell instanceof BigDecimal exact
                        ? exact.toPlainString()
                        : ESCAPE.matcher(cell.toString()).replaceAll("_x005F_");
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - cutMark.length();
        boolean inLetter = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, inLetter ? end - 1 : end) + cutMark;
    }
}
