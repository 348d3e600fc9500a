package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.payout.query.FailingRow;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.ReviewPage;
import org.creatorconnect.payout.query.ReviewRow;
import org.creatorconnect.portal.view.ListState;
import org.creatorconnect.portal.view.Positions;
import org.creatorconnect.portal.view.Slice;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on, and those that cannot be sent. */
@Named("reviewListView")
@RequestScoped
public class ReviewListView {

    private static final int MOST_FAILING = 50;

    private final PayoutRunQueries queries;
    private final ListState list;
    private @Nullable Slice<ReviewRow> slice;
    private @Nullable List<FailingRow> failing;

    protected ReviewListView() {
        this(null, null);
    }

    @Inject
    public ReviewListView(PayoutRunQueries queries, ListState list) {
        this.queries = queries;
        this.list = list;
    }

    /** Messages to the payment system that cannot be sent, the oldest first. */
    public List<FailingRow> getFailing() {
        if (failing == null) {
            failing = queries.failing(MOST_FAILING);
        }
        return failing;
    }

    /** The messages of this page, newest first. */
    public Slice<ReviewRow> getSlice() {
        if (slice == null) {
            ReviewPage page = queries.reviews("", Positions.id(list.cursor()), list.limit());
            List<ReviewRow> rows = page.rows();
            slice =
                    new Slice<>(
                            rows, page.more() ? rows.get(rows.size() - 1).id().toString() : null);
        }
        return slice;
    }
}
