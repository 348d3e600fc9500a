package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.payout.query.FailingRow;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.ReviewPage;
import org.creatorconnect.payout.query.ReviewQueries;
import org.creatorconnect.payout.query.ReviewRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on, open ones unless asked otherwise, and unsent ones. */
@Named("reviewListView")
@RequestScoped
public class ReviewListView {

    private static final int MOST_FAILING = 50;

    private final PayoutRunQueries queries;
    private final ReviewQueries reviews;
    private final ListState list;
    private @Nullable Slice<ReviewRow> slice;
    private @Nullable List<FailingRow> failing;

    protected ReviewListView() {
        this(null, null, null);
    }

    @Inject
    public ReviewListView(PayoutRunQueries queries, ReviewQueries reviews, ListState list) {
        this.queries = queries;
        this.reviews = reviews;
        this.list = list;
    }

    /** Messages to the payment system that cannot be sent, the oldest first. */
    public List<FailingRow> getFailing() {
        if (failing == null) {
            failing = queries.failing(MOST_FAILING);
        }
        return failing;
    }

    /** Whether those that somebody has handled are asked for. */
    public boolean isHandled() {
        return list.filter("status", ReviewStatus.class)
                .filter(ReviewStatus.HANDLED::equals)
                .isPresent();
    }

    /** The messages of this page, newest first. */
    public Slice<ReviewRow> getSlice() {
        if (slice == null) {
            ReviewStatus wanted = isHandled() ? ReviewStatus.HANDLED : ReviewStatus.OPEN;
            ReviewPage page =
                    reviews.reviews(
                            "", Optional.of(wanted), Positions.id(list.cursor()), list.limit());
            List<ReviewRow> rows = page.rows();
            slice =
                    new Slice<>(
                            rows, page.more() ? rows.get(rows.size() - 1).id().toString() : null);
        }
        return slice;
    }
}
