package org.creatorconnect.ledger.query;

import org.creatorconnect.money.Money;

/** One currency's book: how many accounts it has, and the sum of their balances. */
public record BookRow(Money total, long accounts) {}
