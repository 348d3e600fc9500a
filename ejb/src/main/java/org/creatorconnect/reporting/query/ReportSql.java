package org.creatorconnect.reporting.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Place;

/**
 * The statement of a report: sums of commissions and sums of clicks, each grouped by the
 * dimensions, joined by them, and sorted. It is made of texts of this package alone; values are
 * parameters.
 */
final class ReportSql {

    /** By the first dimension instead of a measure. */
    static final String BY_NAME = "name";

    private static final List<String> FIGURES =
            List.of("clicks", "visitors", "orders", "pending", "approved", "reversed");

    private final ReportQuestion question;
    private final ReportParty party;
    private final Place place;
    private final String sorted;

    /**
     * @param place its sort is {@link #BY_NAME} or a measure
     */
    ReportSql(ReportQuestion question, ReportParty party, Place place) {
        this.question = question;
        this.party = party;
        this.place = place;
        this.sorted =
                place.sort().equals(BY_NAME)
                        ? question.by().label("k1")
                        : "CAST(" + ReportMeasure.valueOf(place.sort()).sql() + " AS numeric)";
    }

    /** The whole, whose parameters are those of the question and of a cursor if there is one. */
    String text(boolean goesOn) {
        boolean up = place.descending() == place.backwards();
        return "WITH s AS MATERIALIZED ("
                + grouped(sales(), figures(2, 6))
                + "), c AS MATERIALIZED ("
                + clicks()
                + "), r AS MATERIALIZED (SELECT k1, k2, "
                + figures(0, 6, ReportSql::both)
                + " FROM s FULL JOIN c USING (k1, k2)), a AS (SELECT count(*) AS rows, "
                + figures(0, 6, ReportSql::overAll)
                + " FROM r), m AS (SELECT r.*, "
                + sorted
                + " AS sorted FROM r) SELECT k1, "
                + question.by().label("k1")
                + ", k2, "
                + (question.then() == null ? "''" : question.then().label("k2"))
                + ", CAST(sorted AS text) AS at, a.rows, "
                + figures(0, 6)
                + ", "
                + figures(0, 6, name -> "all_" + name + ", all_" + name + "_before")
                + " FROM m CROSS JOIN a"
                + (goesOn ? beyond(up) : "")
                + " ORDER BY m.sorted %1$s, m.k1 %1$s, m.k2 %1$s LIMIT :most"
                        .formatted(up ? "ASC" : "DESC");
    }

    private String beyond(boolean up) {
        String value = place.sort().equals(BY_NAME) ? ":key0" : "CAST(:key0 AS numeric)";
        return " WHERE (m.sorted, m.k1, m.k2) "
                + (up ? ">" : "<")
                + " ("
                + value
                + ", :key1, :key2)";
    }

    /** Grouped by the keys as they are, which are made texts of once a group. */
    private String grouped(String sums, String names) {
        ReportDimension then = question.then();
        return "SELECT "
                + question.by().text("k1")
                + " AS k1, "
                + (then == null ? "''" : then.text("k2"))
                + " AS k2, "
                + names
                + " FROM ("
                + sums
                + " GROUP BY 1, 2) g";
    }

    private String sales() {
        String amounts =
                Stream.of("pending", "approved", "reversed")
                        .map(name -> parted(party.amount(name), "s", name))
                        .collect(Collectors.joining(", "));
        String affiliate = "s.affiliate_id";
        return "SELECT "
                + keys("s", "s")
                + ", "
                + parted("s.orders", "s", "orders")
                + ", "
                + amounts
                + " FROM commission_day s LEFT JOIN tracking_link l ON l.id = s.link_id"
                + joins(affiliate)
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
        if (!question.tellsClicks() || !party.seesClicks()) {
            return "SELECT '' AS k1, '' AS k2, 0 AS clicks, 0 AS clicks_before, 0 AS visitors, 0 AS"
                    + " visitors_before WHERE false";
        }
        String sums =
                "SELECT "
                        + keys("y", "l")
                        + ", "
                        + parted("y.clicks", "y", "clicks")
                        + ", "
                        + parted("y.visitors", "y", "visitors")
                        + " FROM click_day y JOIN tracking_link l ON l.id = y.link_id"
                        + joins("l.affiliate_id")
                        + " WHERE y.day BETWEEN :start AND :last AND y.clicks > 0"
                        + party.ownClicks()
                        + narrowed("l");
        return grouped(sums, figures(0, 2));
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
                + (then == null ? "CAST(NULL AS text)" : then.key(table, owner))
                + " AS k2";
    }

    /** The sum of now and of as many days before. */
    private static String parted(String amount, String table, String name) {
        return ("coalesce(sum(%1$s) FILTER (WHERE %2$s.day >= :first), 0) AS %3$s,"
                        + " coalesce(sum(%1$s) FILTER (WHERE %2$s.day < :first), 0) AS %3$s_before")
                .formatted(amount, table, name);
    }

    private static String both(String name) {
        return ("CAST(coalesce(%1$s, 0) AS numeric) AS %1$s,"
                        + " CAST(coalesce(%1$s_before, 0) AS numeric) AS %1$s_before")
                .formatted(name);
    }

    private static String overAll(String name) {
        return ("coalesce(sum(%1$s), 0) AS all_%1$s, coalesce(sum(%1$s_before), 0) AS"
                        + " all_%1$s_before")
                .formatted(name);
    }

    /** Figures of now and of before. */
    private static String figures(int from, int to) {
        return figures(from, to, name -> name + ", " + name + "_before");
    }

    private static String figures(int from, int to, UnaryOperator<String> said) {
        return FIGURES.subList(from, to).stream().map(said).collect(Collectors.joining(", "));
    }
}
