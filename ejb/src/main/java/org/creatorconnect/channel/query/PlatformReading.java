package org.creatorconnect.channel.query;

import java.util.Collection;
import java.util.List;
import org.creatorconnect.channel.PlatformKind;
import org.hibernate.annotations.processing.HQL;

/** What is asked about platforms, in HQL that the compiler checks. */
interface PlatformReading {

    String BY_CHANNELS =
            "(select count(c.id) from Channel c where c.platform = p.code and c.status = VERIFIED)";

    String SELECT =
            "select new org.creatorconnect.channel.query.PlatformLine("
                    + "p.code, p.name, p.kind, p.example, "
                    + BY_CHANNELS
                    + ")";

    String FROM = " from Platform p where p.code is not null";
    String OF_KIND = " and p.kind in :kinds";

    String BY_CODE = "p.code";
    String BY_NAME = "p.name";
    String BY_KIND = "p.kind";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_KIND
                    + " order by "
                    + (BY_CODE + ", " + BY_NAME + ", " + BY_KIND + ", " + BY_CHANNELS))
    List<PlatformLine> everything(Collection<PlatformKind> kinds);
}
