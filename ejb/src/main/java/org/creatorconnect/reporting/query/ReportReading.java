package org.creatorconnect.reporting.query;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.query.Cursors;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads one part of a report: its statement, the values for it, and its rows. */
final class ReportReading {

    private static final int CURSOR_PARTS = 3;

    /** One row as it was read, with what it is sorted by and what all rows sum up to. */
    private record Read(
            ReportRow row, String cursor, long rows, ReportFigures all, ReportFigures allBefore) {}

    private final ReportQuestion question;
    private final Place place;
    private final boolean clicks;
    private final List<String> cursor;
    private final String sql;

    ReportReading(ReportQuestion question, ReportParty party, Place asked) {
        this.question = question;
        this.place = sorted(question, asked);
        this.clicks = question.tellsClicks() && party.seesClicks();
        this.cursor = cursor();
        this.sql = new ReportSql(question, party, place).text(!cursor.isEmpty());
    }

    String sql() {
        return sql;
    }

    /** All parameters but the owner. */
    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("first", question.first());
        values.put("start", question.start());
        values.put("last", question.last());
        values.put("basis", question.basis().name());
        values.put("currency", question.currency().getCurrencyCode());
        values.put("most", place.limit() + 1);
        if (sql.contains(":days")) {
            values.put("days", question.days());
        }
        ReportQuestion.Filter filter = question.filter();
        put(values, "merchant", filter.merchant());
        put(values, "affiliate", filter.affiliate());
        put(values, "task", filter.task());
        put(values, "channel", filter.channel());
        for (int at = 0; at < cursor.size(); at++) {
            values.put("key" + at, cursor.get(at));
        }
        return values;
    }

    /** The part, and the sums over all rows; a part before a row is read the other way round. */
    Report read(Query query) {
        List<Read> found = new ArrayList<>(SqlRow.all(query, this::row));
        boolean more = found.size() > place.limit();
        if (more) {
            found.remove(found.size() - 1);
        }
        if (place.backwards()) {
            Collections.reverse(found);
        }
        boolean before = place.backwards() ? more : !cursor.isEmpty();
        boolean after = place.backwards() ? !cursor.isEmpty() : more;
        String sort = place.sort().toLowerCase(Locale.ROOT);
        if (found.isEmpty()) {
            ReportFigures nothing = nothing();
            return new Report(
                    new Part<>(List.of(), null, null, sort, place.descending()),
                    0,
                    nothing,
                    nothing);
        }
        Read first = found.get(0);
        Read last = found.get(found.size() - 1);
        Part<ReportRow> part =
                new Part<>(
                        found.stream().map(Read::row).toList(),
                        after ? last.cursor() : null,
                        before ? first.cursor() : null,
                        sort,
                        place.descending());
        return new Report(part, first.rows(), first.all(), first.allBefore());
    }

    private Read row(SqlRow row) {
        String by = row.text();
        String byName = row.text();
        String then = row.text();
        String thenName = row.text();
        String at = row.text();
        long rows = row.large();
        List<ReportFigures> own = figures(row);
        List<ReportFigures> all = figures(row);
        return new Read(
                new ReportRow(
                        by,
                        byName,
                        then,
                        thenName,
                        own.get(0),
                        question.compared() ? own.get(1) : null),
                Cursors.write(List.of(at, by, then)),
                rows,
                all.get(0),
                all.get(1));
    }

    /** Of now and of before; each figure comes as such a pair. */
    private List<ReportFigures> figures(SqlRow row) {
        List<Long> pairs = Stream.generate(row::exact).limit(12).toList();
        return List.of(figures(pairs, 0), figures(pairs, 1));
    }

    private ReportFigures figures(List<Long> pairs, int at) {
        return new ReportFigures(
                clicks ? pairs.get(at) : null,
                clicks ? pairs.get(2 + at) : null,
                pairs.get(4 + at),
                money(pairs.get(6 + at)),
                money(pairs.get(8 + at)),
                money(pairs.get(10 + at)));
    }

    private ReportFigures nothing() {
        return figures(Collections.nCopies(12, 0L), 0);
    }

    private Money money(long minor) {
        return new Money(minor, question.currency());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** One that does not belong to this order begins anew. */
    private List<String> cursor() {
        if (place.cursor().isEmpty()) {
            return List.of();
        }
        List<@Nullable String> parts = Cursors.read(place.cursor());
        boolean whole =
                parts.size() == CURSOR_PARTS && parts.stream().allMatch(part -> part != null);
        return whole && fits(List.copyOf(parts)) ? List.copyOf(parts) : List.of();
    }

    private boolean fits(List<String> parts) {
        ReportDimension by = question.by();
        ReportDimension then = question.then();
        boolean byName = place.sort().equals(ReportSql.BY_NAME);
        boolean sorted =
                byName
                        ? !by.isTime() || by.reads(parts.get(0))
                        : parts.get(0).matches("-?\\d{1,30}(\\.\\d{1,40})?");
        return sorted && by.reads(parts.get(1)) && (then == null || then.reads(parts.get(2)));
    }

    /** In the order asked for, or in the usual one when there is none of that name. */
    private static Place sorted(ReportQuestion question, Place asked) {
        if (asked.sort().equals(ReportSql.BY_NAME)) {
            return asked;
        }
        for (ReportMeasure measure : ReportMeasure.values()) {
            if (measure.name().toLowerCase(Locale.ROOT).equals(asked.sort())) {
                return asked.in(measure.name(), asked.descending());
            }
        }
        String usual = question.by().isTime() ? ReportSql.BY_NAME : ReportMeasure.EARNED.name();
        return asked.in(usual, true);
    }
}
