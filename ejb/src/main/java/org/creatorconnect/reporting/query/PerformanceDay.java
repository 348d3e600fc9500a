package org.creatorconnect.reporting.query;

import java.time.LocalDate;
import org.creatorconnect.money.Money;

/** One day (UTC) of clicks, orders and what they earned, as it stands now. */
public record PerformanceDay(LocalDate day, long clicks, long orders, Money earned) {}
