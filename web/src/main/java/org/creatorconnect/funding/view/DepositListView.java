package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;

/** The deposits, as finance looks through them. */
@Named("depositListView")
@RequestScoped
public class DepositListView {

    private final DepositQueries queries;
    private final ListState list;
    private @Nullable Slice<DepositRow> page;

    protected DepositListView() {
        this(null, null);
    }

    @Inject
    public DepositListView(DepositQueries queries, ListState list) {
        this.queries = queries;
        this.list = list;
    }

    /** One page of deposits, by the query string. */
    public Slice<DepositRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.deposits(
                                    list.search().orElse(""),
                                    Positions.id(list.cursor()),
                                    list.limit() + 1),
                            list.limit(),
                            DepositRow::id);
        }
        return page;
    }
}
