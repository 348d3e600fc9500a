package org.creatorconnect.campaign.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of campaigns as a file. */
@ApplicationScoped
public class CampaignsExport extends Exportable<CampaignRow> {

    private static final Columns<CampaignRow> COLUMNS =
            new Columns<CampaignRow>()
                    .text("id", CampaignRow::id)
                    .text("campaign", CampaignRow::name)
                    .text("merchant", CampaignRow::merchantName)
                    .day("starts", CampaignRow::startsOn)
                    .day("endsOn", CampaignRow::endsOn)
                    .number("tasks", CampaignRow::tasks)
                    .currency(CampaignRow::budget)
                    .amount("budget", CampaignRow::budget)
                    .amount("committed", CampaignRow::committed);

    private final CampaignQueries queries;

    protected CampaignsExport() {
        this(null);
    }

    @Inject
    public CampaignsExport(CampaignQueries queries) {
        super("/campaigns/list", "campaigns", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<CampaignRow> rows(ListState state, String position, int limit) {
        return queries.campaigns(CampaignListView.filter(state), state.place(position, limit));
    }
}
