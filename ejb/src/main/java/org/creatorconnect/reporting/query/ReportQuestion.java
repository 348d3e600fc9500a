package org.creatorconnect.reporting.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked.
 *
 * @param by what its rows are
 * @param then what each row is told apart by once more; null for nothing
 * @param first the first day (UTC)
 * @param last the last day, included
 * @param compared whether as many days before the first are read as well
 * @param currency the only one whose orders and commissions are in it
 */
public record ReportQuestion(
        ReportDimension by,
        @Nullable ReportDimension then,
        ReportBasis basis,
        LocalDate first,
        LocalDate last,
        boolean compared,
        Currency currency,
        Scope scope,
        Filter filter) {

    /** The longest time of a report: two years, one of them a leap year. */
    public static final int MOST_DAYS = 731;

    /** Whose orders an affiliate asks about. */
    public enum Scope {
        /** What the caller's own links and codes brought; merchants and staff ask all they see. */
        OWN,
        /**
         * What the creators on an agency's roster brought, and the agency's share of it. Their
         * clicks, and what is left to them, are no part of it.
         */
        ROSTER
    }

    /** Narrows a report; null does not. */
    public record Filter(
            @Nullable UUID merchant,
            @Nullable UUID affiliate,
            @Nullable UUID task,
            @Nullable UUID channel) {

        public static final Filter NONE = new Filter(null, null, null, null);
    }

    /**
     * @throws ValidationFailed when the days run backwards or are too many, or both dimensions are
     *     the same
     */
    public ReportQuestion {
        if (last.isBefore(first)) {
            throw ValidationFailed.of("to", "must not lie before the first day");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ValidationFailed.of("to", "must lie within " + MOST_DAYS + " days of the first");
        }
        if (by == then) {
            throw ValidationFailed.of("then", "must be another dimension than the first");
        }
    }

    /** The first day that is read. */
    LocalDate start() {
        return compared ? first.minusDays(days()) : first;
    }

    /** How many days are asked about. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether rows have clicks; where a dimension knows of none, nothing is said of them. */
    public boolean tellsClicks() {
        return scope == Scope.OWN && by.tellsClicks() && (then == null || then.tellsClicks());
    }

    boolean isOfProducts() {
        return by.isOfProducts() || (then != null && then.isOfProducts());
    }

    /**
     * @throws ValidationFailed naming the dimension that the party may not see
     */
    void checkFor(ReportParty party) {
        check("by", by, party);
        if (then != null) {
            check("then", then, party);
        }
    }

    private static void check(String field, ReportDimension asked, ReportParty party) {
        if (!asked.isFor(party)) {
            throw ValidationFailed.of(field, asked + " is not shown to you");
        }
    }
}
