package org.creatorconnect.campaign.query;

import org.creatorconnect.foundation.query.Period;

/**
 * Narrows a list of campaigns; an empty text does not narrow.
 *
 * @param running some of its days lie in there
 * @param search a part of its name or of its merchant's
 */
public record CampaignFilter(Period running, String search) {

    public static final CampaignFilter NONE = new CampaignFilter(Period.ALWAYS, "");
}
