package org.creatorconnect.reporting.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a report are told apart by. In the texts {@code @} stands for the day, {@code #}
 * for the table of sums and {@code ?} for a row's key.
 */
public enum ReportDimension {
    DAY("@", true, null, EnumSet.allOf(ReportParty.class)),
    /** A week begins on Monday and is named by that day. */
    WEEK(
            "CAST(date_trunc('week', CAST(@ AS timestamp)) AS date)",
            true,
            null,
            EnumSet.allOf(ReportParty.class)),
    MERCHANT(
            "#.merchant_id",
            true,
            name("name", "merchant"),
            Set.of(ReportParty.CREATOR, ReportParty.AGENCY, ReportParty.STAFF)),
    CAMPAIGN(
            "t.campaign_id",
            true,
            name("name", "campaign"),
            Set.of(ReportParty.MERCHANT, ReportParty.STAFF)),
    TASK("l.task_id", true, name("title", "task"), EnumSet.allOf(ReportParty.class)),
    AFFILIATE(
            "#.affiliate_id",
            true,
            name("display_name", "affiliate"),
            Set.of(ReportParty.AGENCY, ReportParty.MERCHANT, ReportParty.STAFF)),
    /** The agency with which a commission is shared, and so nothing that its merchant sees. */
    AGENCY(
            "s.agency_id",
            false,
            name("display_name", "affiliate"),
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    PRODUCT(
            "s.merchant_id || ' ' || s.product",
            false,
            "(SELECT coalesce(max(p.title), substr(?, 38)) FROM product p WHERE p.merchant_id ="
                    + " CAST(substr(?, 1, 36) AS uuid) AND p.reference = substr(?, 38))",
            EnumSet.allOf(ReportParty.class)),
    CATEGORY("coalesce(p.category, '')", false, null, EnumSet.allOf(ReportParty.class)),
    /** The affiliate's country. */
    COUNTRY(
            "f.country",
            true,
            null,
            Set.of(ReportParty.AGENCY, ReportParty.MERCHANT, ReportParty.STAFF)),
    /** The platform of the channel that a link is for. */
    PLATFORM(
            "h.platform",
            true,
            "(SELECT x.name FROM platform x WHERE x.code = ?)",
            EnumSet.allOf(ReportParty.class)),
    CHANNEL(
            "l.channel_id",
            true,
            name("url", "channel"),
            Set.of(ReportParty.CREATOR, ReportParty.MERCHANT, ReportParty.STAFF)),
    LINK(
            "l.id",
            true,
            name("code", "tracking_link"),
            Set.of(ReportParty.CREATOR, ReportParty.MERCHANT, ReportParty.STAFF)),
    /** The texts that a link was made with, by their five places. */
    SUB_ID_1(
            "coalesce(l.sub_ids[1], '')",
            true,
            null,
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    SUB_ID_2(
            "coalesce(l.sub_ids[2], '')",
            true,
            null,
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    SUB_ID_3(
            "coalesce(l.sub_ids[3], '')",
            true,
            null,
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    SUB_ID_4(
            "coalesce(l.sub_ids[4], '')",
            true,
            null,
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    SUB_ID_5(
            "coalesce(l.sub_ids[5], '')",
            true,
            null,
            Set.of(ReportParty.CREATOR, ReportParty.STAFF)),
    /** The state of the order. */
    STATUS("s.status", false, null, EnumSet.allOf(ReportParty.class));

    private static final String NOBODY = "CAST('00000000-0000-0000-0000-000000000000' AS uuid)";
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String key;
    private final boolean ofClicks;
    private final @Nullable String label;

    @SuppressWarnings("ImmutableEnumChecker") // it is copied, and nobody gets it
    private final Set<ReportParty> parties;

    ReportDimension(
            String key, boolean ofClicks, @Nullable String label, Set<ReportParty> parties) {
        this.key = key;
        this.ofClicks = ofClicks;
        this.label = label;
        this.parties = Set.copyOf(parties);
    }

    /** Whether rows stand in the order of time. */
    public boolean isTime() {
        return this == DAY || this == WEEK;
    }

    /** Whether clicks can be told apart by it; they know of no products and no orders. */
    public boolean tellsClicks() {
        return ofClicks;
    }

    /** Whether orders are counted for each of their products. */
    boolean isOfProducts() {
        return this == PRODUCT || this == CATEGORY;
    }

    boolean isFor(ReportParty party) {
        return parties.contains(party);
    }

    /**
     * What rows are grouped by; an empty text, or the id of nobody, for what has no key.
     *
     * @param table how the statement calls the table of sums
     * @param owner how it calls the table that knows merchant and affiliate
     */
    String key(String table, String owner) {
        String day =
                "CASE WHEN #.day < :first THEN #.day + CAST(:days AS integer) ELSE #.day END"
                        .replace("#", table);
        String raw = key.replace("@", day).replace("#", owner);
        return isTime() ? raw : "coalesce(" + raw + ", " + (isId() ? NOBODY : "''") + ")";
    }

    /** A key as text, empty for what has none. */
    String text(String rowKey) {
        if (isTime()) {
            return "to_char(" + rowKey + ", 'YYYY-MM-DD')";
        }
        return isId()
                ? "coalesce(CAST(nullif(" + rowKey + ", " + NOBODY + ") AS text), '')"
                : rowKey;
    }

    /** The key that a text stands for. */
    String value(String text) {
        if (isTime()) {
            return "CAST(" + text + " AS date)";
        }
        return isId() ? "coalesce(CAST(nullif(" + text + ", '') AS uuid), " + NOBODY + ")" : text;
    }

    /** Whether a text stands for a key. */
    boolean reads(String text) {
        if (isTime()) {
            return isDay(text);
        }
        return !isId() || text.isEmpty() || IDS.matcher(text).matches();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private boolean isId() {
        return key.endsWith("id");
    }

    /** The words for a row's key. */
    String label(String rowKey) {
        return label == null
                ? rowKey
                : "CASE WHEN "
                        + rowKey
                        + " = '' THEN '' ELSE "
                        + label.replace("?", rowKey)
                        + " END";
    }

    private static String name(String column, String table) {
        return "(SELECT x." + column + " FROM " + table + " x WHERE x.id = CAST(? AS uuid))";
    }
}
