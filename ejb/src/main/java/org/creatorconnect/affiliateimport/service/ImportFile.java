package org.creatorconnect.affiliateimport.service;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Reads a file of affiliates: comma-separated values (RFC 4180) whose first row names the columns
 * ({@link org.creatorconnect.affiliateimport.ImportColumn}). Rows without anything are no rows, but
 * count where they stand, so that the numbers are those of a spreadsheet.
 */
final class ImportFile {

    /** Bytes of a file at most. */
    static final long LARGEST = 10L * 1024 * 1024;

    /** Rows of a file at most. */
    static final int MOST_ROWS = 100_000;

    /** Rows that are handed on at once. */
    static final int PART = 500;

    private static final String FIELD = "file";
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    private ImportFile() {}

    /** Says what is wrong with the file as a whole. */
    static ValidationFailed refused(String why) {
        return ValidationFailed.of(FIELD, why);
    }

    /**
     * Reads all rows, in their order, some hundred at a time.
     *
     * @throws ValidationFailed when the file as a whole cannot be taken: it has other columns, no
     *     rows or too many, or is no text of this kind
     */
    static void read(Reader text, Consumer<CheckedRows> parts) {
        try (CSVParser parser = FORMAT.parse(unmarked(text))) {
            read(parser, parts);
        } catch (UncheckedIOException unreadable) {
            throw refused(why(unreadable.getCause()));
        } catch (IOException unreadable) {
            throw refused(why(unreadable));
        }
    }

    private static void read(CSVParser parser, Consumer<CheckedRows> parts) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw refused("must name its columns in its first row");
        }
        RowCheck check = new RowCheck(ImportHeading.of(records.next().toList()));
        CheckedRows part = new CheckedRows();
        int rows = 0;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (!isNothing(record)) {
                if (rows++ == MOST_ROWS) {
                    throw refused("must have at most " + MOST_ROWS + " rows");
                }
                check.check((int) record.getRecordNumber(), record.toList(), part);
                if (part.size() == PART) {
                    parts.accept(part);
                    part = new CheckedRows();
                }
            }
        }
        if (rows == 0) {
            throw refused("must have a row below its heading");
        }
        parts.accept(part);
    }

    private static boolean isNothing(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static String why(IOException unreadable) {
        return unreadable instanceof CharacterCodingException
                ? "must be in UTF-8"
                : "must be comma-separated values; a quote in it stands at a wrong place";
    }

    /** Without the byte order mark that spreadsheets write first. */
    private static Reader unmarked(Reader text) throws IOException {
        PushbackReader pushback = new PushbackReader(text);
        int first = pushback.read();
        if (first >= 0 && first != MARK) {
            pushback.unread(first);
        }
        return pushback;
    }
}
