package org.creatorconnect.reporting.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Place;

/**
 * The statement of a report: sums of commissions and sums of clicks, put one below the other and
 * grouped by the dimensions. It is made of texts of this package alone; values are parameters.
 */
final class ReportSql {

    /** By the first dimension instead of a measure. */
    static final String BY_NAME = "name";

    private static final List<String> FIGURES =
            List.of("clicks", "visitors", "orders", "pending", "approved", "reversed");

    /**
     * What happened ({@code u}) is grouped once for no more than what is sorted by; only of the
     * rows that are shown everything is summed.
     */
    private static final String TEXT =
            """
            WITH u AS ({sales} UNION ALL {clicks}),
            k AS MATERIALIZED (SELECT k1, k2, {sums} FROM u GROUP BY k1, k2),
            p AS MATERIALIZED (
                SELECT k1, k2, sorted FROM (SELECT k1, k2, {sorted} AS sorted FROM k) m{beyond}
                ORDER BY sorted {way}, k1 {way}, k2 {way} LIMIT :most),
            f AS (
                SELECT p.k1, p.k2, p.sorted, {figures}
                FROM p JOIN u ON u.k1 = p.k1 AND u.k2 = p.k2 GROUP BY p.k1, p.k2, p.sorted),
            a AS (SELECT {all} FROM u)
            SELECT {by} AS by_key, {byName} AS by_name, {then} AS then_key, {thenName} AS then_name,
                   CAST(sorted AS text) AS place, (SELECT count(*) FROM k) AS rows, f.*, a.*
            FROM f CROSS JOIN a ORDER BY sorted {way}, k1 {way}, k2 {way}""";

    private final ReportQuestion question;
    private final ReportParty party;
    private final Place place;

    /**
     * @param place its sort is {@link #BY_NAME} or a measure
     */
    ReportSql(ReportQuestion question, ReportParty party, Place place) {
        this.question = question;
        this.party = party;
        this.place = place;
    }

    /** The whole, whose parameters are those of the question and of a cursor if there is one. */
    String text(boolean goesOn) {
        boolean up = place.descending() == place.backwards();
        ReportDimension then = question.then();
        String by = question.by().text("k1");
        String second = then == null ? "k2" : then.text("k2");
        return TEXT.replace("{sales}", sales())
                .replace("{clicks}", clicks())
                .replace("{sums}", sums())
                .replace("{sorted}", sorted())
                .replace("{beyond}", goesOn ? beyond(up) : "")
                .replace("{figures}", figures(""))
                .replace("{all}", figures("all_"))
                .replace("{by}", by)
                .replace("{byName}", question.by().label(by))
                .replace("{then}", second)
                .replace("{thenName}", then == null ? "''" : then.label(second))
                .replace("f.*", names(""))
                .replace("a.*", names("all_"))
                .replace("{way}", up ? "ASC" : "DESC");
    }

    private boolean byName() {
        return place.sort().equals(BY_NAME);
    }

    /** What is sorted by: a day as it is, a name, or a measure. */
    private String sorted() {
        if (!byName()) {
            return "CAST(" + ReportMeasure.valueOf(place.sort()).sql() + " AS numeric)";
        }
        ReportDimension by = question.by();
        return by.isTime() ? "k1" : by.label(by.text("k1"));
    }

    /** The sums that the measure is made of. */
    private String sums() {
        String measure = byName() ? "" : ReportMeasure.valueOf(place.sort()).sql();
        String sums =
                FIGURES.stream()
                        .filter(measure::contains)
                        .map(name -> sum(name, "now") + " AS " + name)
                        .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "true AS any" : sums;
    }

    private String beyond(boolean up) {
        ReportDimension then = question.then();
        String value = byName() ? ":key0" : "CAST(:key0 AS numeric)";
        return " WHERE (sorted, k1, k2) %s (%s, %s, %s)"
                .formatted(
                        up ? ">" : "<",
                        byName() && question.by().isTime() ? "CAST(:key0 AS date)" : value,
                        question.by().value(":key1"),
                        then == null ? ":key2" : then.value(":key2"));
    }

    /** All figures, of now and of before. */
    private static String figures(String prefix) {
        return FIGURES.stream()
                .map(
                        name ->
                                "%2$s AS %1$s%4$s, %3$s AS %1$s%4$s_before"
                                        .formatted(
                                                prefix,
                                                sum(name, "now"),
                                                sum(name, "NOT now"),
                                                name))
                .collect(Collectors.joining(", "));
    }

    private static String names(String prefix) {
        return FIGURES.stream()
                .map(name -> prefix + name + ", " + prefix + name + "_before")
                .collect(Collectors.joining(", "));
    }

    private static String sum(String name, String when) {
        return "coalesce(sum(u.%s) FILTER (WHERE %s), 0)".formatted(name, when);
    }

    private String sales() {
        String amounts =
                Stream.of("pending", "approved", "reversed")
                        .map(name -> party.amount(name) + " AS " + name)
                        .collect(Collectors.joining(", "));
        return "SELECT "
                + keys("s", "s")
                + ", s.day >= :first AS now, CAST(0 AS bigint) AS clicks, CAST(0 AS bigint) AS visitors,"
                + " s.orders, "
                + amounts
                + " FROM commission_day s LEFT JOIN tracking_link l ON l.id = s.link_id"
                + joins("s.affiliate_id")
                + (uses(ReportDimension.CATEGORY)
                        ? " LEFT JOIN product p ON p.merchant_id = s.merchant_id AND p.reference ="
                                + " s.product"
                        : "")
                + " WHERE s.basis = :basis AND s.currency = :currency AND s.day BETWEEN :start AND"
                + " :last AND s.product "
                + (question.isOfProducts() ? "<> ''" : "= ''")
                + party.ownSales()
                + narrowed("s");
    }

    private String clicks() {
        boolean told = question.tellsClicks() && party.seesClicks();
        return "SELECT "
                + (told ? keys("y", "l") : "NULL, NULL")
                + ", y.day >= :first, y.clicks, y.visitors, 0, 0, 0, 0"
                + " FROM click_day y JOIN tracking_link l ON l.id = y.link_id"
                + (told ? joins("l.affiliate_id") : "")
                + " WHERE y.day BETWEEN :start AND :last AND y.clicks > 0"
                + (told ? party.ownClicks() + narrowed("l") : " AND false");
    }

    /** What joins a row needs for its keys and filters. */
    private String joins(String affiliate) {
        List<String> joins = new ArrayList<>();
        if (uses(ReportDimension.CAMPAIGN)) {
            joins.add(" LEFT JOIN task t ON t.id = l.task_id");
        }
        if (uses(ReportDimension.PLATFORM)) {
            joins.add(" LEFT JOIN channel h ON h.id = l.channel_id");
        }
        if (uses(ReportDimension.COUNTRY)) {
            joins.add(" JOIN affiliate f ON f.id = " + affiliate);
        }
        return String.join("", joins);
    }

    private String narrowed(String owner) {
        ReportQuestion.Filter filter = question.filter();
        return (filter.merchant() == null ? "" : " AND " + owner + ".merchant_id = :merchant")
                + (filter.affiliate() == null ? "" : " AND " + owner + ".affiliate_id = :affiliate")
                + (filter.task() == null ? "" : " AND l.task_id = :task")
                + (filter.channel() == null ? "" : " AND l.channel_id = :channel");
    }

    private boolean uses(ReportDimension one) {
        return question.by() == one || question.then() == one;
    }

    private String keys(String table, String owner) {
        ReportDimension then = question.then();
        return question.by().key(table, owner)
                + " AS k1, "
                + (then == null ? "CAST('' AS text)" : then.key(table, owner))
                + " AS k2";
    }
}
