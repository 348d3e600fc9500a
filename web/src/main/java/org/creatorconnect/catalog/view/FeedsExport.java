package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.catalog.query.FeedRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
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
                    .number("taken", FeedRow::accepted)
                    .number("notTaken", FeedRow::rejected)
                    .text("errors", row -> String.join("\n", row.errors()));

    private final MerchantQueries queries;
    private final Callers callers;

    protected FeedsExport() {
        this(null, null);
    }

    @Inject
    public FeedsExport(MerchantQueries queries, Callers callers) {
        super("/feeds/list", "feeds", COLUMNS);
        this.queries = queries;
        this.callers = callers;
    }

    @Override
    public Part<FeedRow> rows(ListState state, String position, int limit) {
        MerchantId merchant = FeedView.merchant(state.filter("merchant"), callers);
        return queries.feeds(merchant, state.place(position, limit));
    }
}
