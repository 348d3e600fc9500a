package org.creatorconnect.segment.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about tags, in HQL that the compiler checks. */
interface TagReading {

    String SELECT =
            """
            select new org.creatorconnect.segment.query.TagRow(
                t.id, t.version, t.name, t.tone, t.archived,
                (select count(*) from AffiliateTag a where a.tagId = t.id))
            """;

    String FROM = " from Tag t where t.id is not null";
    String NAMED = " and t.id = :id";
    String ARCHIVED = " and t.archived = :archived";

    String BY_ID = "t.id";
    String BY_NAME = "t.name";
    String BY_TONE = "t.tone";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + ARCHIVED
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_TONE))
    List<TagRow> everything(UUID id, boolean archived);

    /** All of them by their names; they are few by their nature. */
    @HQL(
            """
            select new org.creatorconnect.segment.query.TagName(t.id, t.name, t.archived)
            from Tag t order by t.name, t.id limit 500
            """)
    List<TagName> names();

    /** Those on an affiliate, by their names. */
    @HQL(
            """
            select new org.creatorconnect.segment.query.TagMark(
                t.id, t.name, t.tone, a.putOnAt, a.putOnBy)
            from AffiliateTag a join Tag t on t.id = a.tagId
            where a.affiliateId = :affiliate order by t.name, t.id
            """)
    List<TagMark> on(UUID affiliate);
}
