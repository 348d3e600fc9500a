package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.payout.query.DraftPayee;
import org.creatorconnect.payout.query.DraftQueries;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;

/** Whom a draft would pay if it were submitted now. */
@Named("draftRunView")
@RequestScoped
public class DraftRunView extends ListView<DraftPayee> {

    private final PayoutRunView page;
    private final DraftQueries queries;

    protected DraftRunView() {
        this(null, null, null);
    }

    @Inject
    public DraftRunView(PayoutRunView page, DraftQueries queries, ListState list) {
        super(list);
        this.page = page;
        this.queries = queries;
    }

    @Override
    protected Part<DraftPayee> read(Place place) {
        return queries.payees(page.getRun(), list().search().orElse(""), place);
    }

    @Override
    protected Total count() {
        return queries.total(page.getRun(), list().search().orElse(""));
    }
}
