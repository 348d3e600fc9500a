package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.payout.DraftPayee;
import org.creatorconnect.payout.query.DraftQueries;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;

/** Whom a draft would pay if it were submitted now. */
@Named("draftRunView")
@RequestScoped
public class DraftRunView {

    private final PayoutRunView page;
    private final DraftQueries queries;
    private final ListState list;
    private @Nullable Slice<DraftPayee> payees;

    protected DraftRunView() {
        this(null, null, null);
    }

    @Inject
    public DraftRunView(PayoutRunView page, DraftQueries queries, ListState list) {
        this.page = page;
        this.queries = queries;
        this.list = list;
    }

    /** The payees of this page. */
    public Slice<DraftPayee> getPayees() {
        if (payees == null) {
            payees =
                    Slice.of(
                            queries.payees(
                                    page.getRun(), Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            DraftPayee::affiliateId);
        }
        return payees;
    }
}
