package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;

/** The list of affiliates as a file. */
@ApplicationScoped
public class AffiliatesExport extends Exportable<AffiliateRow> {

    /** What of an affiliate stands in a file. */
    public static final Columns<AffiliateRow> COLUMNS =
            new Columns<AffiliateRow>()
                    .text("id", AffiliateRow::id)
                    .text("name", AffiliateRow::displayName)
                    .text("country", AffiliateRow::country)
                    .state("affiliate", AffiliateRow::status)
                    .constants("roles", "registry.role.", AffiliateRow::roles)
                    .constants("platforms", "registry.platform.", AffiliateRow::platforms)
                    .number("followers", AffiliateRow::followers)
                    .time("joined", AffiliateRow::joinedAt);

    private final AffiliateQueries queries;

    protected AffiliatesExport() {
        this(null);
    }

    @Inject
    public AffiliatesExport(AffiliateQueries queries) {
        super("/affiliates/list", "affiliates", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AffiliateRow> rows(ListState state, String position, int limit) {
        return queries.affiliates(AffiliateListView.filter(state), state.place(position, limit));
    }
}
