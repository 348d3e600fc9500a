package org.creatorconnect.tier.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.tier.query.TierQueries;
import org.creatorconnect.tier.query.TierRow;

/** The list of tiers as a file. */
@ApplicationScoped
public class TiersExport extends Exportable<TierRow> {

    private static final Columns<TierRow> COLUMNS =
            new Columns<TierRow>()
                    .text("id", TierRow::id)
                    .text("name", TierRow::name)
                    .number("rank", TierRow::rank)
                    .number("affiliates", TierRow::affiliates);

    private final TierQueries queries;

    protected TiersExport() {
        this(null);
    }

    @Inject
    public TiersExport(TierQueries queries) {
        super("/tiers/list", "tiers", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<TierRow> rows(ListState state, String position, int limit) {
        return queries.tiers(state.place(position, limit));
    }
}
