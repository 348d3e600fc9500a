package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.funding.query.DepositFilter;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;

/** The deposits, as finance looks through them. */
@Named("depositListView")
@RequestScoped
public class DepositListView extends ListView<DepositRow> {

    private final DepositQueries queries;

    protected DepositListView() {
        this(null, null);
    }

    @Inject
    public DepositListView(DepositQueries queries, ListState list) {
        super(list);
        this.queries = queries;
    }

    @Override
    protected Part<DepositRow> read(Place place) {
        return queries.deposits(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static DepositFilter filter(ListState list) {
        return new DepositFilter(list.period("booked"), list.search().orElse(""));
    }
}
