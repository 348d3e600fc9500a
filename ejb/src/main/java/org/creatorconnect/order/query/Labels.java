package org.creatorconnect.order.query;

import java.util.List;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.link.SubIds;

/**
 * Puts together the affiliate's own texts that come back with what they earned. Of one place the
 * click's text counts before the link's, and both before what a shop's tracker sent, which may only
 * ever repeat them.
 */
public final class Labels {

    /**
     * Columns for {@link #of} of a candidate {@code a}, whose link is {@code k} and whose long
     * texts are {@code t}.
     */
    public static final String COLUMNS = "coalesce(a.sub_ids, k.sub_ids), t.sub_ids";

    /** What the columns are taken from. */
    public static final String JOINS =
            """
            LEFT JOIN tracking_link k ON k.id = a.link_id
            LEFT JOIN click_label t ON t.link_id = a.link_id AND t.nonce = a.click_nonce
            """;

    private Labels() {}

    /**
     * Reads three arrays: what the shop sent, those of link and click, and those too long for the
     * click id.
     *
     * @return five texts of which some are empty, or none
     */
    public static List<String> of(SqlRow row) {
        SubIds told = subIds(row);
        SubIds all = told.with(subIds(row)).with(subIds(row));
        return all.equals(SubIds.NONE) ? List.of() : all.values();
    }

    private static SubIds subIds(SqlRow row) {
        Object texts = row.take();
        return texts == null ? SubIds.NONE : SubIds.of((String[]) texts);
    }
}
