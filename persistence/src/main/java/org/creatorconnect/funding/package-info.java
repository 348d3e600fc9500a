/**
 * Money that merchants pay in, and what they have to spend. It may import ledger and merchant. What
 * a deposit does in the books is in {@code DepositEntries}; booking one is {@code funding.service},
 * deposits and balances are asked for in {@code funding.query} and shown by {@code funding.view}
 * and {@code funding.rest}. There are no messages.
 */
@NullMarked
package org.creatorconnect.funding;

import org.jspecify.annotations.NullMarked;
