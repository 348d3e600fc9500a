package org.creatorconnect.payout;

import org.creatorconnect.money.Money;

/**
 * What a run comes to.
 *
 * @param digest SHA-256 over the sorted payouts (payee with the version of their method, gross and
 *     net amount, currency), in hexadecimal: two runs with one digest pay the same
 */
public record RunTotals(int count, Money total, String digest) {}
