/**
 * Paying affiliates: runs and who is selected for them, payouts, cases that two people settle, and
 * what payment systems said. It may import ledger, payee and registry. Its laws are {@code
 * PayoutLaws}, its entries in the books {@code PayoutEntries}; runs, approvals, reports and silence
 * are dealt with in {@code payout.service}, instructions and reports travel by {@code
 * payout.messaging}, lists are asked for in {@code payout.query} and shown by {@code payout.view}
 * and {@code payout.rest}.
 */
@NullMarked
package org.creatorconnect.payout;

import org.jspecify.annotations.NullMarked;
