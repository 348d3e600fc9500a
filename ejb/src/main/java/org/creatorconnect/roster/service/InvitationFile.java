package org.creatorconnect.roster.service;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of invitations: comma-separated values (RFC 4180) in UTF-8 with a heading. It needs
 * the columns {@code creator}, a user name or an e-mail address, and {@code share}, in percent with
 * a point such as 12.5; {@code noticeDays}, {@code tailDays}, {@code startsOn} and {@code endsOn}
 * may be there.
 */
final class InvitationFile {

    /** Rows of one file at most. */
    static final int MOST_ROWS = 1_000;

    private static final String FILE = "file";
    private static final char MARK = '\ufeff';
    private static final Set<String> NEEDED = Set.of("creator", "share");
    private static final Set<String> KNOWN =
            Set.of("creator", "share", "noticeDays", "tailDays", "startsOn", "endsOn");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    private InvitationFile() {}

    /** A row, not yet looked at. */
    record Row(long line, String creator, CSVRecord cells) {

        /**
         * @throws ValidationFailed naming the column at fault
         */
        GivenInvitation given() {
            return new GivenInvitation(
                    share(cells.get("share")),
                    whole("noticeDays"),
                    whole("tailDays"),
                    day("startsOn"),
                    day("endsOn"));
        }

        private static @Nullable Integer share(String percent) {
            if (!percent.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                throw ValidationFailed.of("share", "must be percent such as 12.5");
            }
            return new BigDecimal(percent).movePointRight(2).intValueExact();
        }

        private @Nullable Integer whole(String column) {
            String text = optional(column);
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{1,4}")) {
                throw ValidationFailed.of(column, "must be a whole number of days");
            }
            return Integer.valueOf(text);
        }

        private @Nullable LocalDate day(String column) {
            String text = optional(column);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException otherForm) {
                throw ValidationFailed.of(column, "must be a day such as 2026-12-01");
            }
        }

        private String optional(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }
    }

    /**
     * @throws ValidationFailed when it cannot be read, lacks a column, has one that nobody knows,
     *     or has too many rows
     */
    static List<Row> read(Reader text) {
        try (CSVParser parser = FORMAT.parse(unmarked(text))) {
            requireColumns(parser.getHeaderNames());
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (rows.size() == MOST_ROWS) {
                    throw ValidationFailed.of(FILE, "must have at most " + MOST_ROWS + " rows");
                }
                String creator = record.isSet("creator") ? record.get("creator") : "";
                rows.add(new Row(record.getRecordNumber() + 1, creator, record));
            }
            return rows;
        } catch (CharacterCodingException otherEncoding) {
            throw ValidationFailed.of(FILE, "must be in UTF-8");
        } catch (CSVException | IllegalArgumentException | UncheckedIOException unreadable) {
            throw ValidationFailed.of(FILE, "must be comma-separated values with one heading");
        } catch (IOException gone) {
            throw new UncheckedIOException("the file cannot be read", gone);
        }
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

    private static void requireColumns(List<String> given) {
        for (String needed : NEEDED) {
            if (!given.contains(needed)) {
                throw ValidationFailed.of(FILE, "must have the column " + needed);
            }
        }
        for (String column : given) {
            if (!KNOWN.contains(column)) {
                throw ValidationFailed.of(FILE, "must not have the unknown column " + column);
            }
        }
    }
}
