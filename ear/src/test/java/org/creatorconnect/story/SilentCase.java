package org.creatorconnect.story;

/**
 * Something that waits for a deadline, and what is to be of it when nobody acts.
 *
 * @param kind the deadline's kind
 * @param end a query of what became of it, which names what is gone {@code GONE}
 * @param expected what silence makes of it
 * @param act the act of the trail that silence leaves; empty where nobody is concerned
 * @param subject of what that act is
 */
record SilentCase(String kind, String end, String expected, String act, String subject) {

    /** Of a row that keeps its state. */
    static SilentCase of(String kind, String table, String id, String expected, String act) {
        return new SilentCase(kind, status(table, id), expected, act, id);
    }

    /** Of a row that is forgotten. */
    static SilentCase forgotten(String kind, String table, String id) {
        String end =
                "SELECT CASE count(*) WHEN 0 THEN 'GONE' ELSE 'THERE' END FROM %s WHERE id = '%s'";
        return new SilentCase(kind, end.formatted(table, id), "GONE", "", id);
    }

    /** The same, but its trail stands at another object. */
    SilentCase toldOf(String other) {
        return new SilentCase(kind, end, expected, act, other);
    }

    private static String status(String table, String id) {
        return "SELECT status FROM %s WHERE id = '%s'".formatted(table, id);
    }

    /** What became of it. */
    String ended() {
        return Tables.text(end);
    }

    /** Whether the clock left its act in the trail, in nobody's name but the system's. */
    boolean isToldInTheTrail() {
        return act.isEmpty()
                || !"0"
                        .equals(
                                Tables.text(
                                        """
                                        SELECT count(*) FROM (SELECT actor, action, subject_id FROM audit_pending
                                            UNION ALL SELECT actor, action, subject_id FROM audit_entry) a
                                        WHERE a.actor = 'system' AND a.action = '%s' AND a.subject_id = '%s'"""
                                                .formatted(act, subject)));
    }
}
