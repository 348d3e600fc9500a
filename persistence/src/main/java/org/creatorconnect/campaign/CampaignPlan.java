package org.creatorconnect.campaign;

import java.time.LocalDate;
import org.creatorconnect.money.Money;

/**
 * What a campaign is about.
 *
 * @param startsOn its first day, in UTC; its tasks are published from then on
 * @param endsOn its last day, in UTC, not before the first; its tasks end by its end
 * @param budget what the merchant means to spend; positive
 */
public record CampaignPlan(String name, LocalDate startsOn, LocalDate endsOn, Money budget) {}
