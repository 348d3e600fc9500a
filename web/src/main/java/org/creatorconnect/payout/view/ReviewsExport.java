package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

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
                    .text("handledBy", ReviewRow::handledBy)
                    .time("handled", ReviewRow::handledAt)
                    .text("note", ReviewRow::note);

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
    public Part<ReviewRow> rows(ListState state, String position, int limit) {
        return queries.whole(ReviewListView.filter(state), state.place(position, limit));
    }
}
