package org.creatorconnect.reputation.query;

import org.creatorconnect.reputation.Figure;

/** The share of first content in time, for lists of creators: the same events as the figure's. */
public final class OnTime {

    /** Content that was taken back was never handed in. */
    static final String FIRST_CONTENT =
            " left join Submission s on s.assignmentId = g.id and s.round = 1"
                    + " and s.status <> WITHDRAWN";

    /** What a ban called off is in no figure. */
    static final String STANDS = " and (g.endReason is null or g.endReason <> 'AFFILIATE_BANNED')";

    static final String AT = "coalesce(s.submittedAt, g.endedAt)";

    static final String DUE =
            " and (s.id is not null or g.endReason = 'NOT_SUBMITTED') and "
                    + AT
                    + " >= :windowStart";

    static final String CAME = "(case when g.endReason = 'NOT_SUBMITTED' then 0L else 1L end)";

    /**
     * In HQL, for an affiliate {@code a}, with {@code :windowStart}: in whole percent, null when
     * there is too little to tell.
     */
    public static final String OF_AFFILIATE =
            "(select case when count(*) >= "
                    + Figure.FEWEST
                    + " then cast(floor(sum("
                    + CAME
                    + ") * 100 / count(*)) as Long) end from Assignment g"
                    + FIRST_CONTENT
                    + " where g.affiliateId = a.id"
                    + STANDS
                    + DUE
                    + ")";

    private OnTime() {}
}
