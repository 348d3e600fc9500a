package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.view.ListPage;
import org.creatorconnect.portal.view.ListState;
import org.jspecify.annotations.Nullable;

/** The deposits, as finance looks through them. */
@Named("depositListView")
@RequestScoped
public class DepositListView {

    private final DepositQueries queries;
    private final ListState list;
    private @Nullable ListPage<DepositRow> page;

    protected DepositListView() {
        this(null, null);
    }

    @Inject
    public DepositListView(DepositQueries queries, ListState list) {
        this.queries = queries;
        this.list = list;
    }

    /** One page of deposits, by the query string. */
    public ListPage<DepositRow> getPage() {
        if (page == null) {
            page =
                    ListPage.of(
                            queries.deposits(
                                    list.search().orElse(""),
                                    ListPage.from(list.cursor()),
                                    list.limit() + 1),
                            list.limit(),
                            DepositRow::id);
        }
        return page;
    }
}
