package org.creatorconnect.campaign.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.CurrentUser;

/** Campaigns, with what of their budgets was committed. */
@Named("campaignListView")
@RequestScoped
public class CampaignListView extends ListView<CampaignRow> {

    private final CampaignQueries queries;
    private final CurrentUser me;

    protected CampaignListView() {
        this(null, null, null);
    }

    @Inject
    public CampaignListView(CampaignQueries queries, ListState list, CurrentUser me) {
        super(list);
        this.queries = queries;
        this.me = me;
    }

    @Override
    protected Part<CampaignRow> read(Place place) {
        return queries.campaigns(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Whether the reader is a merchant, who sees only their own. */
    public boolean isOwn() {
        return me.has("merchant");
    }

    static CampaignFilter filter(ListState list) {
        return new CampaignFilter(list.period("running"), list.search().orElse(""));
    }
}
