package org.creatorconnect.story;

import java.sql.SQLException;

/**
 * Lets deadlines fall in production, where nobody can move the clock: their time is put into the
 * past in the database, and everything else is left to the server, which looks every second.
 */
final class FallenDeadlines {

    private final ProductionServer server = ProductionServer.get();

    /** The second half of an assignment's fee is due: its content is looked at again. */
    void stayLive(String assignment) throws SQLException {
        move("ASSIGNMENT_STAY_LIVE", assignment, "1 second");
    }

    /** The same, so long ago that it was tried for more than a day. */
    void stayLiveForADay(String assignment) throws SQLException {
        move("ASSIGNMENT_STAY_LIVE", assignment, "25 hours");
    }

    /** The time to restore content is over. */
    void cure(String assignment) throws SQLException {
        move("ASSIGNMENT_CURE", assignment, "1 second");
    }

    /** The merchant's time for the review is over. */
    void review(String submission) throws SQLException {
        server.sql(
                "UPDATE submission SET due_by = now() - interval '1 second' WHERE id = '"
                        + submission
                        + "'");
        move("SUBMISSION_REVIEW", submission, "1 second");
    }

    /** New content is looked at again. */
    void firstLook(String submission) throws SQLException {
        move("SUBMISSION_CONTENT_CHECK", submission, "1 second");
    }

    /** Why the last attempt came to nothing; empty when there was none, or the deadline fell. */
    String failure(String kind, String subject) {
        return server.value(
                "SELECT coalesce(last_failure, '') FROM deadline WHERE kind = '%s' AND subject_id = '%s'"
                        .formatted(kind, subject));
    }

    private void move(String kind, String subject, String ago) throws SQLException {
        server.sql(
                """
                UPDATE deadline SET due_at = now() - interval '%1$s', attempt_at = now() - interval '%1$s',
                    setting = nextval('deadline_setting'), attempts = 0, last_failure = NULL
                WHERE kind = '%2$s' AND subject_id = '%3$s'"""
                        .formatted(ago, kind, subject));
    }
}
