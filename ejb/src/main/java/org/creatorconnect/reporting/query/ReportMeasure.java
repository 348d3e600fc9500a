package org.creatorconnect.reporting.query;

/** What a report says of each row, and what its rows can be sorted by. */
public enum ReportMeasure {
    CLICKS("clicks"),
    /** Different people of each day; one who comes on two days is two. */
    VISITORS("visitors"),
    ORDERS("orders"),
    /** Orders by clicks. */
    CONVERSION("CASE WHEN clicks = 0 THEN -1 ELSE orders / clicks END"),
    /** Earnings per click, as the field says it: what a hundred clicks earned. */
    EPC("CASE WHEN clicks = 0 THEN -1 ELSE (pending + approved) * 100 / clicks END"),
    PENDING("pending"),
    APPROVED("approved"),
    REVERSED("reversed"),
    /** Pending and approved. */
    EARNED("pending + approved");

    private final String sql;

    ReportMeasure(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
