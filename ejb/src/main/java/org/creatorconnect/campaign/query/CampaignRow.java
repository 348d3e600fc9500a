package org.creatorconnect.campaign.query;

import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * A campaign in a list.
 *
 * @param tasks how many it has, drafts included
 * @param committed what its tasks were published for: fees and platform fees of all slots
 */
public record CampaignRow(
        UUID id,
        UUID merchantId,
        String merchantName,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        Money budget,
        long tasks,
        Money committed) {}
