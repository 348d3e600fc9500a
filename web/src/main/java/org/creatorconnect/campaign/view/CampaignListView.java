package org.creatorconnect.campaign.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Campaigns, with what of their budgets was committed. */
@Named("campaignListView")
@RequestScoped
public class CampaignListView {

    private final CampaignQueries queries;
    private final ListState list;
    private final CurrentUser me;
    private @Nullable Slice<CampaignRow> page;

    protected CampaignListView() {
        this(null, null, null);
    }

    @Inject
    public CampaignListView(CampaignQueries queries, ListState list, CurrentUser me) {
        this.queries = queries;
        this.list = list;
        this.me = me;
    }

    /** One page of campaigns, by the query string. */
    public Slice<CampaignRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.campaigns(list.cursor().orElse(null), list.limit() + 1),
                            list.limit(),
                            CampaignRow::id);
        }
        return page;
    }

    /** Whether the reader is a merchant, who sees only their own. */
    public boolean isOwn() {
        return me.has("merchant");
    }
}
