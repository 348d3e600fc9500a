package org.creatorconnect.feed.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.query.FeedRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** A merchant’s product feeds as a file. */
@ApplicationScoped
public class FeedsExport extends Exportable<FeedRow> {

    private static final Columns<FeedRow> COLUMNS =
            new Columns<FeedRow>()
                    .text("id", FeedRow::id)
                    .time("sent", FeedRow::importedAt)
                    .state("feed", FeedRow::status)
                    .constant("origin", "feed.origin.", FeedRow::origin)
                    .number("rows", row -> row.figures().rows())
                    .number("added", row -> row.figures().created())
                    .number("changed", row -> row.figures().changed())
                    .number("unchanged", row -> row.figures().unchanged())
                    .number("retired", row -> row.figures().retired())
                    .number("notTaken", FeedRow::rejected)
                    .time("ended", FeedRow::endedAt)
                    .text("errors", row -> String.join("\n", row.errors()));

    private final FeedQueries queries;
    private final Callers callers;

    protected FeedsExport() {
        this(null, null);
    }

    @Inject
    public FeedsExport(FeedQueries queries, Callers callers) {
        super("/feeds/list", "feeds", COLUMNS);
        this.queries = queries;
        this.callers = callers;
    }

    @Override
    public Part<FeedRow> rows(ListState state, String position, int limit) {
        MerchantId merchant = FeedListView.merchant(state.filter("merchant"), callers);
        return queries.feeds(merchant, state.place(position, limit));
    }
}
