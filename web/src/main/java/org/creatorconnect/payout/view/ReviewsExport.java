package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.payout.query.ReviewPage;
import org.creatorconnect.payout.query.ReviewQueries;
import org.creatorconnect.payout.query.ReviewRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;

/** Messages that nobody could act on as a file. */
@ApplicationScoped
public class ReviewsExport extends Exportable<ReviewRow> {

    private static final Columns<ReviewRow> COLUMNS =
            new Columns<ReviewRow>()
                    .text("id", ReviewRow::id)
                    .constant("cause", "queues.cause.", ReviewRow::cause)
                    .text("queue", ReviewRow::queue)
                    .time("received", ReviewRow::receivedAt)
                    .text("body", ReviewRow::body)
                    .text("handledBy", row -> row.handled().map(ReviewRow.Handled::by))
                    .time("handled", row -> row.handled().map(ReviewRow.Handled::at))
                    .text("note", row -> row.handled().map(ReviewRow.Handled::note));

    private final ReviewQueries queries;

    protected ReviewsExport() {
        this(null);
    }

    @Inject
    public ReviewsExport(ReviewQueries queries) {
        super("/queues/list", "messages-in-review", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Slice<ReviewRow> rows(ListState state, String position, int limit) {
        ReviewPage page =
                queries.reviews(
                        "",
                        Optional.of(ReviewListView.status(state)),
                        Positions.id(Optional.of(position)),
                        limit);
        return ReviewListView.slice(page);
    }
}
