package org.creatorconnect.taskcenter;

import java.time.LocalDate;
import org.creatorconnect.money.Money;

/**
 * What a campaign is about.
 *
 * @param endsOn not before the day it starts on
 * @param budget what the merchant means to spend; positive
 */
public record CampaignPlan(String name, LocalDate startsOn, LocalDate endsOn, Money budget) {}
