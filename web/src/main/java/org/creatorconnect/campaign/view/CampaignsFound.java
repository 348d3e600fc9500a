package org.creatorconnect.campaign.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** Campaigns, found by their name or their merchant's; each leads to its tasks. */
@ApplicationScoped
public class CampaignsFound extends Findable<CampaignRow> {

    private final CampaignQueries queries;

    protected CampaignsFound() {
        this(null);
    }

    @Inject
    public CampaignsFound(CampaignQueries queries) {
        super("/campaigns/list", "campaigns", "flag");
        this.queries = queries;
    }

    @Override
    protected Part<CampaignRow> rows(String text, Place start) {
        CampaignFilter filter = new CampaignFilter(Period.ALWAYS, text);
        return queries.campaigns(filter, start.in("campaign", false));
    }

    @Override
    protected Found found(CampaignRow row) {
        return Found.of(row.name(), row.merchantName(), "/tasks/list.xhtml?campaign=" + row.id());
    }
}
