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
        return status(list) == ReviewStatus.HANDLED;
    }

    /** The messages of this page, newest first. */
    public Slice<ReviewRow> getSlice() {
        if (slice == null) {
            slice =
                    slice(
                            reviews.reviews(
                                    "",
                                    Optional.of(status(list)),
                                    Positions.id(list.cursor()),
                                    list.limit()));
        }
        return slice;
    }

    static ReviewStatus status(ListState list) {
        return list.filter("status", ReviewStatus.class).orElse(ReviewStatus.OPEN);
    }

    static Slice<ReviewRow> slice(ReviewPage page) {
        List<ReviewRow> rows = page.rows();
        return new Slice<>(rows, page.more() ? rows.get(rows.size() - 1).id().toString() : null);
    }
}
