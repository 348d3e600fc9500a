package org.creatorconnect.reporting.query;

/** Who asks for a report; it decides what may stand in it. */
enum ReportParty {
    CREATOR,
    AGENCY,
    MERCHANT,
    STAFF;

    /** Whether clicks are told; an agency does not see those of its creators. */
    boolean seesClicks() {
        return this != AGENCY;
    }

    /** What of the sums is told, by the name of an amount: their part, or what is paid in whole. */
    String amount(String name) {
        return switch (this) {
            case CREATOR -> "s." + name + "_minor";
            case AGENCY -> "s.agency_" + name + "_minor";
            case MERCHANT, STAFF -> "s." + name + "_minor + s.agency_" + name + "_minor";
        };
    }

    /** Narrows the sums of commissions to what the party sees. */
    String ownSales() {
        return switch (this) {
            case CREATOR -> " AND s.affiliate_id = :owner";
            case AGENCY -> " AND s.agency_id = :owner";
            case MERCHANT -> " AND s.merchant_id = :owner";
            case STAFF -> "";
        };
    }

    /** Narrows the sums of clicks to what the party sees. */
    String ownClicks() {
        return switch (this) {
            case CREATOR -> " AND l.affiliate_id = :owner";
            case AGENCY -> " AND false";
            case MERCHANT -> " AND l.merchant_id = :owner";
            case STAFF -> "";
        };
    }
}
