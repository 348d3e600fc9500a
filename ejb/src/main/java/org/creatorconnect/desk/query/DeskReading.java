package org.creatorconnect.desk.query;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.desk.PutAwayColumns;
import org.hibernate.annotations.processing.HQL;

/** What is asked about desks, in HQL that the compiler checks. */
interface DeskReading {

    @HQL("select c from PutAwayColumns c where c.accountId = :account and c.list = :list")
    List<PutAwayColumns> putAway(UUID account, String list);

    @HQL(
            """
            select new org.creatorconnect.desk.query.ViewRow(v.id, v.name, v.query)
            from SavedView v where v.accountId = :account and v.list = :list
            order by lower(v.name), v.id
            """)
    List<ViewRow> views(UUID account, String list);
}
