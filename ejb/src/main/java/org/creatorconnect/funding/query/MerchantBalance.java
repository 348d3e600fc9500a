package org.creatorconnect.funding.query;

import org.creatorconnect.money.Money;

/**
 * A merchant's money in one currency.
 *
 * @param funds what it paid in and has not spent
 * @param available what of it new tasks and commissions may still take
 * @param escrow set aside for published tasks and running assignments
 * @param receivable what it owes
 */
public record MerchantBalance(Money funds, Money available, Money escrow, Money receivable) {}
