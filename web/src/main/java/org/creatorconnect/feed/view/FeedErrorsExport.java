package org.creatorconnect.feed.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.query.FeedErrorRow;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** What is wrong with the rows of a feed, as a file. */
@ApplicationScoped
public class FeedErrorsExport extends Exportable<FeedErrorRow> {

    private static final Columns<FeedErrorRow> COLUMNS =
            new Columns<FeedErrorRow>()
                    .number("row", FeedErrorRow::row)
                    .text("reference", FeedErrorRow::reference)
                    .text("field", FeedErrorRow::field)
                    .text("fault", FeedErrorRow::message);

    private final FeedQueries queries;

    protected FeedErrorsExport() {
        this(null);
    }

    @Inject
    public FeedErrorsExport(FeedQueries queries) {
        super("/feeds/detail", "feed-errors", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<FeedErrorRow> rows(ListState state, String position, int limit) {
        FeedId id = FeedId.parse(state.filter("id").orElse(""));
        return queries.errors(id, state.place(position, limit));
    }
}
