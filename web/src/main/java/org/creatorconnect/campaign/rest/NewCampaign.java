package org.creatorconnect.campaign.rest;

import org.creatorconnect.campaign.service.OpenCampaign;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.task.rest.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A request for a campaign.
 *
 * @param merchantId the caller's own merchant; may be left out
 * @param startsOn a day such as 2026-12-01
 */
public record NewCampaign(
        @Nullable String merchantId,
        @Nullable String name,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable Amount budget) {

    OpenCampaign command() {
        Fields fields = new Fields();
        OpenCampaign command =
                new OpenCampaign(
                        name,
                        fields.date("startsOn", startsOn),
                        fields.date("endsOn", endsOn),
                        fields.money("budget", budget));
        fields.requireReadable();
        return command;
    }
}
