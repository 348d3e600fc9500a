package org.creatorconnect.audit.query;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What is asked about the trail, in HQL that the compiler checks. */
interface AuditReading {

    String SELECT =
            """
            select new org.creatorconnect.audit.query.AuditRow(
                s.sequence, s.at, s.actor, s.action, s.subjectType, s.subjectId, s.detail)
            """;

    String FROM = "from SealedAct s where s.sequence > 0";

    String OF_SUBJECT = " and s.subjectId = :subject";
    String BY_ACTOR = " and s.actor = :actor";
    String OF_ACTION = " and s.action = :action";
    String SINCE = " and s.at >= :since";
    String UNTIL = " and s.at < :until";

    /** The trail has no end, so each is found in full, by its index; acts also without their _. */
    String FOUND =
            """
             and (s.actor in (:word, lower(:word)) or s.subjectId in (:word, lower(:word))
                  or s.action = upper(replace(:word, ' ', '_')))
            """;

    String SEQUENCE = "s.sequence";
    String BY_ACT = "s.action";
    String BY_NAME = "s.actor";
    String BY_TIME = "s.at";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_SUBJECT
                    + BY_ACTOR
                    + OF_ACTION
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (SEQUENCE + ", " + BY_ACT + ", " + BY_NAME + ", " + BY_TIME))
    List<AuditRow> everything(
            String subject, String actor, String action, Instant since, Instant until, String word);
}
